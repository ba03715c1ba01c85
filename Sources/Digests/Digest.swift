/// The digest of some bytes.
public struct Digest: Hashable, Sendable {
  /// The bytes of the digest.
  public let bytes: [UInt8]

  /// A digest that was made before.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest that `hex` spells out, two digits a byte; nil where it does not.
  public init?(hex: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hex.utf8.count / 2)
    var high: UInt8?
    for digit in hex.utf8 {
      guard let value = Self.value(of: digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil, !bytes.isEmpty else { return nil }
    self.bytes = bytes
  }

  /// The digest in small hexadecimal digits, two a byte.
  public var hex: String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the digest to `text` in small hexadecimal digits, two a byte.
  public func appendHex(to text: inout [UInt8]) {
    for byte in bytes {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible {
  /// The digest in small hexadecimal digits.
  public var description: String { hex }
}
