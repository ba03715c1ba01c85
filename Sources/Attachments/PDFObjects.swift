internal import Workbook

/// What the objects of a PDF file say and do, read from qpdf's JSON, which has every member and item on a line of its own.
///
/// Every text of every object counts: annotations, form fields, bookmarks, addresses, descriptions of pictures.
struct PDFObjects {
  /// The texts of all objects, each on a line or more.
  private(set) var text = ""
  /// What it does when it is opened or clicked.
  private(set) var actions: Set<ActingPart.Kind> = []
  /// Whether a reader left comments in it.
  private(set) var hasComments = false
  /// Whether it has layers that are not shown.
  private(set) var hasHiddenLayers = false
  /// Whether the object at hand has contents that are a text.
  private var hasContents = false

  /// What the objects in `json` say and do.
  init(_ json: [UInt8]) {
    var rest = json[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = rest[..<end].drop { $0 == UInt8(ascii: " ") }
      rest = rest[min(end + 1, rest.endIndex)...]
      guard line.first == UInt8(ascii: "\"") else { continue }
      let (first, next) = Self.string(line)
      let value = line[next...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
      guard next < line.endIndex, line[next] == UInt8(ascii: ":") else {
        take(first, of: "")
        continue
      }
      if first.hasPrefix("obj:") { hasContents = false }
      take(key: first, isEmpty: value.starts(with: "[]".utf8))
      if value.first == UInt8(ascii: "\"") { take(Self.string(value).text, of: first) }
    }
  }

  private mutating func take(key: String, isEmpty: Bool) {
    switch key {
    case "/JS": actions.insert(.script)
    case "/XFA": actions.insert(.dynamicForm)
    case "/OFF" where !isEmpty: hasHiddenLayers = true
    default: break
    }
  }

  private mutating func take(_ value: String, of key: String) {
    if value.hasPrefix("u:") {
      add(String(value.dropFirst(2)), of: key)
    } else if value.hasPrefix("b:") {
      add(Self.bytes(ofHex: value.utf8.dropFirst(2)).flatMap { TextDecoding.text(of: $0) } ?? "", of: key)
    } else if key == "/S", let action = Self.actions[value] {
      actions.insert(action)
    } else if key == "/Subtype" {
      if Self.media.contains(value) { actions.insert(.media) }
      if hasContents, Self.comments.contains(value) { hasComments = true }
    }
  }

  private mutating func add(_ text: String, of key: String) {
    if text.isEmpty { return }
    if key == "/Contents" { hasContents = true }
    self.text += text
    self.text += "\n"
  }

  private static let actions: [String: ActingPart.Kind] = [
    "/JavaScript": .script, "/Launch": .launch, "/SubmitForm": .submission, "/ImportData": .submission,
  ]
  private static let media: Set<String> = ["/RichMedia", "/3D", "/Movie", "/Sound", "/Screen"]
  private static let comments: Set<String> = [
    "/Text", "/FreeText", "/Popup", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret", "/Stamp",
    "/Ink", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/FileAttachment",
  ]

  /// The string of JSON that `line` begins with, and where it ends.
  private static func string(_ line: ArraySlice<UInt8>) -> (text: String, end: Int) {
    var bytes: [UInt8] = []
    var position = line.startIndex + 1
    while position < line.endIndex, line[position] != UInt8(ascii: "\"") {
      guard line[position] == UInt8(ascii: "\\"), position + 1 < line.endIndex else {
        bytes.append(line[position])
        position += 1
        continue
      }
      let escaped = line[position + 1]
      position += 2
      switch escaped {
      case UInt8(ascii: "n"), UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "u"):
        // Qpdf writes control characters so, and nothing else.
        bytes.append(UInt8(ascii: " "))
        position = min(position + 4, line.endIndex)
      default: bytes.append(escaped)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), min(position + 1, line.endIndex))
  }

  private static func bytes(ofHex digits: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = digits[...]
    while let high = rest.popFirst(), let low = rest.popFirst() {
      guard let byte = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
