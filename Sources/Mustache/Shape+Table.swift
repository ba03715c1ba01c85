public import Diagnostics

extension Shape {
  /// The names, their kinds and meanings as a Markdown table, for the documentation of templates.
  ///
  /// Names inside a section are written with dots, as a template may write them; names inside a list stand below it,
  /// indented, because they are usable in its block only.
  public func table(in language: Language) -> String {
    let heading =
      switch language {
      case .zh: "| 名称 | 类型 | 含义 |"
      case .en: "| Name | Kind | Meaning |"
      }
    return ([heading, "|---|---|---|"] + rows(prefix: "", depth: 0, language)).joined(separator: "\n") + "\n"
  }

  private func rows(prefix: String, depth: Int, _ language: Language) -> [String] {
    entries.flatMap { entry -> [String] in
      let indent = String(repeating: "&emsp;", count: depth)
      let meaning = entry.meaning.split(separator: "|", omittingEmptySubsequences: false).joined(
        separator: "\\|")
      let row = "| \(indent)`\(prefix)\(entry.name)` | \(entry.kind.word(in: language)) | \(meaning) |"
      guard let inner = entry.inner, entry.kind != .texts else { return [row] }
      return [row]
        + (entry.kind == .section
          ? inner.rows(prefix: prefix + entry.name + ".", depth: depth, language)
          : inner.rows(prefix: "", depth: depth + 1, language))
    }
  }
}

extension Shape.Kind {
  /// What the kind is called in documentation.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.text, .zh): "文字"
    case (.address, .zh): "地址"
    case (.markup, .zh): "现成的 HTML"
    case (.flag, .zh): "是否"
    case (.section, .zh): "一组内容"
    case (.list, .zh): "列表"
    case (.texts, .zh): "文字列表"
    case (.text, .en): "text"
    case (.address, .en): "address"
    case (.markup, .en): "ready HTML"
    case (.flag, .en): "yes or no"
    case (.section, .en): "group"
    case (.list, .en): "list"
    case (.texts, .en): "list of texts"
    }
  }
}
