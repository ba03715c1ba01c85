/// One line of the index of a web archive (CDXJ): key, time, and where the record stands.
struct CDXLine: Hashable, Sendable {
  private let file: WebFile
  private let base: String
  private let part: String
  private let offset: Int
  private let length: Int

  init(_ file: WebFile, below base: String, part: String, offset: Int, length: Int) {
    self.file = file
    self.base = base
    self.part = part
    self.offset = offset
    self.length = length
  }

  /// The line, with its line end.
  func text(at timestamp: String) -> String {
    let address = WebAddress(file.path, below: base)
    let type = file.type.split(separator: ";").first.map { String($0) } ?? ""
    let values = JSONText.object([
      ("url", address.text), ("mime", type), ("status", "200"), ("digest", "sha256:\(file.payload)"),
      ("length", "\(length)"), ("offset", "\(offset)"), ("filename", part),
    ])
    return "\(address.key) \(timestamp) \(values)\n"
  }
}
