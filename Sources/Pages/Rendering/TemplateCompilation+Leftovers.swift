internal import Diagnostics
internal import Evaluation
internal import Look
internal import Mustache

extension TemplateCompilation {
  /// A string that Swift asks for must be there, and every language must have the same ones.
  mutating func checkStrings() {
    if hasStrings {
      for key in Interface.keys where strings[key] == nil {
        report(Diagnostic(.missingString, at: Place(file: stringsFile), ["name": key, "file": stringsFile]))
      }
    }
    let missed = Set(diagnostics.filter { $0.fault == .missingString }.compactMap { $0.details["name"] })
    let languages = InterfaceLanguage.allCases.map(\.rawValue).filter { sources.strings[$0] != nil }
    for language in languages {
      let file = LookSources.stringsFile(language)
      let own = sources.strings[language] ?? [:]
      for other in languages where other != language {
        for (key, source) in sources.strings[other] ?? [:] where own[key] == nil {
          if file == stringsFile, missed.contains(key) { continue }
          report(
            Diagnostic(
              .missingTranslation, at: Place(file: file), ["name": key, "other": source.file],
              related: [source.start]))
        }
      }
    }
  }

  /// What no page asks for. Strings and partials that are left over can be told only where every template compiled,
  /// because a broken one does not say what it uses. What templates of the site's own leave unused of the standard look is none.
  mutating func checkLeftOver() {
    for (name, source) in sources.pages where PageKind(rawValue: name) == nil { reportUnread(source.file) }
    for (name, source) in sources.layouts where name != "page" { reportUnread(source.file) }
    for (name, source) in sources.charts where !ChartTemplates.names.contains(name) {
      reportUnread(source.file)
    }
    for (name, source) in sources.feeds where !FeedTemplates.names.contains(name) {
      reportUnread(source.file)
    }
    for name in sources.strings.keys where InterfaceLanguage(rawValue: name) == nil {
      reportUnread(LookSources.stringsFile(name))
    }
    guard hasStrings, !diagnostics.hasErrors else { return }
    for (name, source) in sources.partials
    where !usedPartials.contains(name) && !LookSources.isStandard(source.file) {
      report(
        Diagnostic(.unusedPartial, at: Place(file: source.file), ["name": name, "tag": "{{>\(name)}}"]))
    }
    for (key, source) in strings where !usedStrings.contains(key) && !LookSources.isStandard(source.file) {
      report(Diagnostic(.unusedString, at: source.start, ["name": key]))
    }
  }

  private mutating func reportUnread(_ file: String) {
    report(Diagnostic(.unexpectedTemplate, at: Place(file: file), ["name": file]))
  }
}

extension TemplateSource {
  /// Where the text begins.
  fileprivate var start: Place { Place(file: file, line: firstLine, column: firstColumn) }
}
