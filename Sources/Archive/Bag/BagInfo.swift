/// The text of `bag-info.txt`: labels and values, one a line (RFC 8493, 2.2.2).
struct BagInfo: Hashable, Sendable {
  private(set) var lines: [Line] = []

  struct Line: Hashable, Sendable {
    let label: String
    let value: String
  }

  /// Adds a line; line ends in the value become spaces, and an empty value adds nothing.
  mutating func add(_ label: String, _ value: String) {
    let value = Self.oneLine(value)
    if !value.isEmpty { lines.append(Line(label: label, value: value)) }
  }

  /// `value` with spaces for line ends.
  static func oneLine(_ value: String) -> String {
    value.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The value of `label`, where it stands once.
  subscript(_ label: String) -> String? {
    let found = lines.filter { $0.label == label }
    return found.count == 1 ? found[0].value : nil
  }

  /// Whether `label` stands anywhere.
  func has(_ label: String) -> Bool { lines.contains { $0.label == label } }

  var text: [UInt8] { lines.flatMap { Array("\($0.label): \($0.value)\n".utf8) } }
}

extension BagInfo {
  /// The lines in `text`; nil where it is not in the form in which it is written.
  init?(_ text: [UInt8]) {
    guard let text = String(validating: text, as: UTF8.self), text.utf8.last == UInt8(ascii: "\n") else {
      return nil
    }
    for line in text.utf8.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
      let label = String(Substring(line[..<colon]))
      let rest = String(Substring(line[line.index(after: colon)...]))
      guard rest.hasPrefix(" "), rest.utf8.count > 1 else { return nil }
      lines.append(Line(label: label, value: String(rest.dropFirst())))
    }
  }

  /// The labels by which this program finds its way in a bag; the others are for people. **They must not change.**
  enum Label {
    static let format = "Disclose-Archive-Format"
    static let name = "External-Identifier"
    static let title = "Title"
    static let agency = "Source-Organization"
    static let divisions = "Division-Codes"
    static let archived = "Bagging-Date"
    static let built = "Build-Date"
    static let address = "Site-Address"
    static let language = "Language"
    static let scope = "Content-Scope"
    /// What is said of the content, for programs and for people.
    static let scopes = [scope, "数据范围"]
    static let software = "Bag-Software-Agent"
    static let oxum = "Payload-Oxum"
    static let previous = "Previous-Snapshot"
    static let previousFingerprint = "Previous-Snapshot-SHA256"
  }
}
