import Digests

/// The place up to which the bytes of a manifest were read.
struct ManifestReader {
  private let bytes: [UInt8]
  private var at = 0

  /// A reader at the start of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether everything was read.
  var isAtEnd: Bool { at == bytes.count }

  /// Whether `text` comes next.
  func isAt(_ text: String) -> Bool {
    bytes[at...].starts(with: text.utf8)
  }

  /// Goes past `text`, which must come next.
  mutating func pass(_ text: String) throws(Manifest.Fault) {
    guard isAt(text) else { throw .notOurs }
    at += text.utf8.count
  }

  /// A whole number of at most fifteen digits.
  mutating func number() throws(Manifest.Fault) -> Int {
    let digits = bytes[at...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard digits.count <= 15, let number = Int(String(decoding: digits, as: UTF8.self)) else {
      throw .notOurs
    }
    at += digits.count
    return number
  }

  /// The rest of a string whose opening quote was passed.
  mutating func string() throws(Manifest.Fault) -> String {
    var text: [UInt8] = []
    while at < bytes.count && bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { throw .notOurs }
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    try pass("\"")
    guard let string = String(validating: text, as: UTF8.self) else { throw .notOurs }
    return string
  }

  /// One entry.
  mutating func file() throws(Manifest.Fault) -> Manifest.File {
    try pass("{\"path\": \"")
    let path = try string()
    guard SitePath.isGood(path) else { throw .notOurs }
    try pass(", \"bytes\": ")
    let size = try number()
    try pass(", \"sha256\": \"")
    guard let digest = Digest(hex: try string()), digest.bytes.count == 32 else { throw .notOurs }
    try pass("}")
    return Manifest.File(path: path, bytes: size, digest: digest)
  }
}
