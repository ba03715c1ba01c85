internal import Checks
internal import Diagnostics
public import Evaluation
public import Records

/// What pages say beside published figures that do not add up: what the rules about statistics found, and nothing of what
/// the bureau should do about it.
public struct FigureRemarks: Sendable {
  /// No remarks.
  public static let none = FigureRemarks(texts: [:])

  private let texts: [Place: [String]]

  private init(texts: [Place: [String]]) {
    self.texts = texts
  }

  /// What the rules about statistics find in what `region` shows on `day`, in the language of the site; nothing where the
  /// site does not show it. What is held back has no part in it, since it could be worked out from a remark.
  public init(_ region: PublicRegion, in frame: SiteFrame, on day: CalendarDate) {
    guard frame.settings.showsRemarks else {
      self = .none
      return
    }
    let rules = Inspection([RuleChapter(.statistics, RuleBook.statistics)])
    let tallies = rules.tallies(of: RegionMatter(frame: frame, region: RegionDisclosure(region), day: day))
    let findings = Set(tallies.flatMap(\.tally.findings)).sorted()
    let spoken: Language = frame.settings.language == .chinese ? .zh : .en
    texts = Dictionary(grouping: findings, by: \.place).mapValues { $0.map { $0.what(in: spoken) } }
  }

  /// The remarks on `figure`.
  subscript(_ figure: Figure) -> [String] { texts[figure.place] ?? [] }
}
