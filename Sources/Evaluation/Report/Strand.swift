public import Diagnostics

/// A line of work and the figures that the document states about it.
public struct Strand: Hashable, Sendable {
  /// Its id, unique in the report.
  public let id: String
  /// Its name.
  public let title: String
  /// The stage of its cases.
  public let stage: Stage?
  /// What its cases evaluate.
  public let subject: Subject?
  /// The kinds of money.
  public let fundTypes: [FundType]
  /// The year whose money it is about.
  public let budgetYear: Int?
  /// The scale of its grades, where it is not the report’s.
  public let scale: String?
  /// Whether every one of its cases is an evaluation of the report.
  public let isListed: Bool
  /// The rules it rests on.
  public let legalBases: [LegalBasis]
  /// What to know about it.
  public let note: String?
  /// Its figures.
  public let figures: [Figure]
  /// Where it stands.
  public let place: Place

  /// A strand.
  public init(
    id: String,
    title: String,
    stage: Stage? = nil,
    subject: Subject? = nil,
    fundTypes: [FundType] = [],
    budgetYear: Int? = nil,
    scale: String? = nil,
    isListed: Bool = false,
    legalBases: [LegalBasis] = [],
    note: String? = nil,
    figures: [Figure] = [],
    place: Place
  ) {
    self.id = id
    self.title = title
    self.stage = stage
    self.subject = subject
    self.fundTypes = fundTypes
    self.budgetYear = budgetYear
    self.scale = scale
    self.isListed = isListed
    self.legalBases = legalBases
    self.note = note
    self.figures = figures
    self.place = place
  }
}
