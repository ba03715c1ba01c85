public import Checks
internal import Diagnostics
public import Evaluation

/// What pages say beside published figures that do not add up: what the rules about statistics found, and nothing of what
/// the bureau should do about it.
public struct FigureRemarks: Sendable {
  /// No remarks.
  public static let none = FigureRemarks(texts: [:])

  private let texts: [Place: [String]]

  private init(texts: [Place: [String]]) {
    self.texts = texts
  }

  /// The findings about statistics among `tallies`, in the words of `language`.
  public init(_ tallies: [RuleTally], in language: InterfaceLanguage) {
    let findings = Set(tallies.filter { $0.group == .statistics }.flatMap(\.tally.findings)).sorted()
    let spoken: Language = language == .chinese ? .zh : .en
    texts = Dictionary(grouping: findings, by: \.place).mapValues { $0.map { $0.what(in: spoken) } }
  }

  /// The remarks on `figure`.
  subscript(_ figure: Figure) -> [String] { texts[figure.place] ?? [] }
}
