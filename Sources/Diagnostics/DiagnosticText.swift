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
    var lines = [
      "\(diagnostic.place): " + weight(of: diagnostic.fault)
        + separator + diagnostic.what(in: language),
      "    → " + diagnostic.next(in: language),
    ]
    for place in diagnostic.related {
      lines.append("    " + (language == .zh ? "另见 " : "see also ") + "\(place)")
    }
    return lines.joined(separator: "\n")
  }

  /// All of them in their order, then a line that counts them.
  public func text(of diagnostics: [Diagnostic]) -> String {
    (diagnostics.sorted().map(text(of:)) + [count(of: diagnostics)]).joined(separator: "\n")
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
