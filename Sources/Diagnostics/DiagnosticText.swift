/// Diagnostics as a person reads them in a terminal.
public struct DiagnosticText: Sendable {
  private let language: Language
  private let hasColours: Bool

  /// Text in `language`; with colours, for a terminal, the weight of a fault stands out beside its word.
  public init(language: Language, hasColours: Bool = false) {
    self.language = language
    self.hasColours = hasColours
  }

  /// One diagnostic: the place, the weight and code, what is wrong, and on a line of its own what to do.
  public func text(of diagnostic: Diagnostic) -> String {
    ([what(diagnostic), next(diagnostic)] + related(diagnostic)).joined(separator: "\n")
  }

  /// All of them in their order, then a line that counts them. Of several in a row that ask for the same, the last says it.
  public func text(of diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted()
    var lines: [String] = []
    for (position, diagnostic) in sorted.enumerated() {
      let next = next(diagnostic)
      let isAskedAgain =
        position + 1 < sorted.count && sorted[position + 1].fault == diagnostic.fault
        && self.next(sorted[position + 1]) == next
      lines.append(what(diagnostic))
      if !isAskedAgain { lines.append(next) }
      lines += related(diagnostic)
    }
    return (lines + [count(of: diagnostics)]).joined(separator: "\n")
  }

  private func what(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.place): " + weight(of: diagnostic.fault) + separator + diagnostic.what(in: language)
  }

  private func next(_ diagnostic: Diagnostic) -> String { "    → " + diagnostic.next(in: language) }

  private func related(_ diagnostic: Diagnostic) -> [String] {
    diagnostic.related.map { "    " + (language == .zh ? "另见 " : "see also ") + "\($0)" }
  }

  private func count(of diagnostics: [Diagnostic]) -> String {
    let counts = Severity.allCases.map { severity in
      (severity, diagnostics.count { $0.fault.severity == severity })
    }
    let parts = counts.filter { $0.0 == .error || $0.1 > 0 }
    switch language {
    case .zh:
      return "共 " + parts.map { "\($0.1) 个\($0.0.word(in: language))" }.joined(separator: "，")
    case .en:
      return parts.map { "\($0.1) \($0.0.word(in: language))\($0.1 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
  }

  private func weight(of fault: Fault) -> String {
    let text = "\(fault.severity.word(in: language)) \(fault.code)"
    if !hasColours { return text }
    switch fault.severity {
    case .error: return "\u{1B}[1;31m" + text + "\u{1B}[0m"
    case .warning: return "\u{1B}[33m" + text + "\u{1B}[0m"
    case .information: return "\u{1B}[36m" + text + "\u{1B}[0m"
    }
  }

  private var separator: String { language == .zh ? "：" : ": " }
}
