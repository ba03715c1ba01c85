/// The head of a request as its bytes say it: request line and header fields (RFC 9112, sections 3 and 5).
struct RequestHead: Hashable, Sendable {
  /// The method.
  let method: String
  /// The target.
  let target: String
  /// The minor version of HTTP/1.
  let minor: Int
  /// The header fields, their names in small letters.
  let fields: [HeaderField]

  /// The head that `lines` spell out.
  init(lines: [ArraySlice<UInt8>]) throws(Refusal) {
    let parts = (lines.first ?? []).split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(Self.isToken),
      !parts[1].isEmpty, parts[1].allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw Refusal(.badRequest) }
    switch String(decoding: parts[2], as: UTF8.self) {
    case "HTTP/1.1": minor = 1
    case "HTTP/1.0": minor = 0
    case let other: throw Refusal(other.hasPrefix("HTTP/") ? .versionNotSupported : .badRequest)
    }
    method = String(decoding: parts[0], as: UTF8.self)
    target = String(decoding: parts[1], as: UTF8.self)
    var fields: [HeaderField] = []
    for line in lines.dropFirst() { fields.append(try Self.field(line)) }
    self.fields = fields
  }

  /// The values of the fields called `name`, which is in small letters.
  func values(of name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The lines in `head`.
  static func lines(in head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    head.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }

  private static func field(_ line: ArraySlice<UInt8>) throws(Refusal) -> HeaderField {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
      line[..<colon].allSatisfy(isToken)
    else { throw Refusal(.badRequest) }
    var value = line[(colon + 1)...]
    while let first = value.first, isBlank(first) { value = value.dropFirst() }
    while let last = value.last, isBlank(last) { value = value.dropLast() }
    guard value.allSatisfy({ $0 == 0x09 || (0x20...0x7E).contains($0) || $0 >= 0x80 }) else {
      throw Refusal(.badRequest)
    }
    return HeaderField(
      String(decoding: line[..<colon], as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static let marks = Set("!#$%&'*+-.^_`|~".utf8)

  private static func isToken(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || marks.contains(byte)
  }
}
