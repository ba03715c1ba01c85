import Digests

/// The place up to which the bytes of a manifest were read.
struct ManifestReader {
  private let bytes: [UInt8]
  private var at: Int

  /// A reader of `bytes` from `position` on.
  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    at = position
  }

  /// Where it is.
  var position: Int { at }

  /// Whether everything was read.
  var isAtEnd: Bool { at == bytes.count }

  /// Whether `text` comes next.
  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard at + wanted.count <= bytes.count else { return false }
      for index in 0..<wanted.count where bytes[at + index] != wanted[index] { return false }
      return true
    }
  }

  /// Goes past `text`, which must come next.
  mutating func pass(_ text: StaticString) throws(Manifest.Fault) {
    guard isAt(text) else { throw .notOurs }
    at += text.utf8CodeUnitCount
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
    let start = at
    var hasQuotes = false
    while at < bytes.count && bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { throw .notOurs }
        hasQuotes = true
        at += 1
      }
      at += 1
    }
    let written = bytes[start..<at]
    try pass("\"")
    // A backslash stands before quotes only, so that without backslashes it is the text.
    let text = hasQuotes ? written.filter { $0 != UInt8(ascii: "\\") }[...] : written
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
