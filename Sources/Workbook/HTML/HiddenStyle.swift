/// Which elements of a web page nobody sees: by an attribute, by a style of their own, or by a class of the page's styles.
struct HiddenStyle {
  private var classes: Set<String> = []

  /// Notes the classes that `sheet`, the text of a style element, hides everywhere; rules for paper and the like are not about it.
  mutating func note(_ sheet: String) {
    var (selector, block, depth, isPlain) = ("", "", 0, true)
    for character in Self.withoutComments(sheet) {
      switch character {
      case "{":
        depth += 1
        isPlain = depth == 1
      case "}":
        depth = max(0, depth - 1)
        guard depth == 0 else { continue }
        if isPlain && Self.hides(block, isRow: false) { classes.formUnion(Self.classes(of: selector)) }
        (selector, block, isPlain) = ("", "", true)
      default:
        if depth == 0 { selector.append(character) } else { block.append(character) }
      }
    }
  }

  /// Whether the element at which `stream` stands is hidden.
  func hides(_ stream: XMLStream) -> Bool {
    if stream.attribute("hidden") != nil { return true }
    let isRow = stream.isNamed("tr")
    if isRow, let height = stream.attribute("height"), Self.isZero(height) { return true }
    if stream.isNamed("col"), let width = stream.attribute("width"), Self.isZero(width) { return true }
    if let style = stream.attribute("style"), Self.hides(style, isRow: isRow) { return true }
    guard !classes.isEmpty, let names = stream.attribute("class") else { return false }
    return names.split(whereSeparator: \.isWhitespace).contains { classes.contains(String($0)) }
  }

  /// Whether `style`, declarations of CSS, hides what has it; a row also where it has no height.
  private static func hides(_ style: String, isRow: Bool) -> Bool {
    style.lowercased().split(separator: ";").contains { declaration in
      let parts = declaration.filter { !$0.isWhitespace }.split(separator: ":")
      guard parts.count == 2 else { return false }
      switch (parts[0], parts[1].prefix { $0 != "!" }) {
      case ("display", "none"), ("visibility", "hidden"), ("visibility", "collapse"), ("mso-hide", "all"):
        return true
      case ("height", let size): return isRow && isZero(size)
      default: return false
      }
    }
  }

  private static func isZero(_ size: some StringProtocol) -> Bool {
    Double(String(size.filter { $0.isNumber || $0 == "." })) == 0
  }

  private static func withoutComments(_ sheet: String) -> String {
    let parts = sheet.replacing("<!--", with: "").split(separator: "/*", omittingEmptySubsequences: false)
    return parts.prefix(1).joined()
      + parts.dropFirst().map { part in
        part.split(separator: "*/", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().joined()
      }.joined()
  }

  /// The classes that `selector` names alone or with an element: `.a, td.b`, but not `.a .b`.
  private static func classes(of selector: String) -> [String] {
    selector.split(separator: ",").compactMap { text in
      let parts = text.split(whereSeparator: \.isWhitespace)
      guard parts.count == 1 else { return nil }
      let names = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      guard names.count == 2, names[1].allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
      else { return nil }
      return String(names[1])
    }
  }
}
