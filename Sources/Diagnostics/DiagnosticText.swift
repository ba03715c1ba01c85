/// Diagnostics as a person reads them in a terminal.
public struct DiagnosticText: Sendable {
  private let language: Language

  /// Text in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// One diagnostic: the place, the weight and code, what is wrong, and on a line of its own what to do.
  public func text(of diagnostic: Diagnostic) -> String {
    var lines = [
      "\(diagnostic.place): \(diagnostic.fault.severity.word(in: language)) \(diagnostic.fault.code)"
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

  private var separator: String { language == .zh ? "：" : ": " }
}
