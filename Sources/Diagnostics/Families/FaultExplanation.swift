/// A kind of fault, explained in one language: what it says, why it matters, how to mend it, and how it looks.
public struct FaultExplanation: Sendable {
  private let fault: Fault
  private let family: FaultFamily
  private let language: Language

  /// The explanation of the fault with `code`, in `language`; nil where no fault has it.
  public init?(_ code: String, in language: Language) {
    guard let (family, fault) = FaultFamily.family(of: code) else { return nil }
    self.fault = fault
    self.family = family
    self.language = language
  }

  /// The explanation as it is read in a terminal.
  public var text: String {
    let wording = fault.wording(in: language)
    let example = DiagnosticText(language: language).text(of: family.example(of: fault))
    let head = "\(fault.code)  \(fault.severity.word(in: language))  \(family.title(in: language))"
    let labels =
      language == .zh
      ? ["问题", "为什么要管", "怎么改", "例子（虚构）"] : ["What", "Why it matters", "How to mend it", "Example (invented)"]
    let texts = [
      Wording.outline(of: wording.what),
      family.ownReason(of: fault, in: language) ?? family.why(in: language),
      Wording.outline(of: wording.next), example,
    ]
    let parts = zip(labels, texts).map { label, text in
      label + "\n" + text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    }
    return ([head] + parts).joined(separator: "\n\n") + "\n"
  }

  /// Every family with its codes, as it is read in a terminal.
  public static func list(in language: Language) -> String {
    FaultFamily.all.map { family in
      let lines = family.faults.map {
        "  \($0.code)  \($0.severity.word(in: language))  \($0.outline(in: language))"
      }
      return ([family.title(in: language)] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// Every family with its codes and their examples in both languages, for `docs/codes.md`.
  public static var markdown: String {
    FaultFamily.all.map { family in
      let head = """
        ## \(family.title(in: .zh)) · \(family.title(in: .en))

        \(family.why(in: .zh))
        \(family.why(in: .en))

        """
      return head + family.faults.map { "\n" + markdown(of: $0, in: family) }.joined()
    }.joined(separator: "\n")
  }

  private static func markdown(of fault: Fault, in family: FaultFamily) -> String {
    let examples = Language.allCases.map { language in
      DiagnosticText(language: language).text(of: family.example(of: fault))
        .split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    }
    let reasons = Language.allCases.compactMap { family.ownReason(of: fault, in: $0) }
    let why = reasons.isEmpty ? "" : reasons.joined(separator: "\n") + "\n\n"
    return "### \(fault.code)\n\n" + why + examples.joined(separator: "\n") + "\n"
  }
}
