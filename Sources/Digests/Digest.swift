/// The digest of some bytes.
public struct Digest: Hashable, Sendable {
  /// The bytes of the digest.
  public let bytes: [UInt8]

  /// A digest that was made before.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest that `hex` spells out, two digits a byte; nil where it does not.
  public init?(hex: some StringProtocol) {
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
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
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
