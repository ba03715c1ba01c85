public import Diagnostics

/// What a bureau discloses about one year.
public struct Report: Hashable, Sendable {
  /// The year whose work is reported.
  public let disclosureYear: Int
  /// The year whose money is evaluated.
  public let budgetYear: Int?
  /// The title of the document.
  public let title: String
  /// Who publishes it.
  public let publisher: String
  /// Whom it reports to.
  public let addressee: String?
  /// Its document number (文号).
  public let documentNumber: String?
  /// Its index number (索引号).
  public let indexNumber: String?
  /// Its topic class (主题分类).
  public let topic: String?
  /// The day it was signed (成文日期).
  public let written: CalendarDate?
  /// The day it was published (发布日期).
  public let published: CalendarDate?
  /// Whether it is in force (有效性).
  public let validity: String?
  /// Its keywords.
  public let keywords: [String]
  /// What it says, in a sentence or two.
  public let summary: String
  /// The document it was compiled from.
  public let source: SourceDocument?
  /// The name of the scale of its grades.
  public let scale: String
  /// The methods of evaluation.
  public let methods: [String]
  /// The steps in which the work was organised.
  public let steps: [String]
  /// The rules that the work rests on.
  public let legalBases: [LegalBasis]
  /// The firms commissioned.
  public let evaluators: [Engagement]
  /// What is not disclosed.
  public var withholdings: [Withholding]
  /// The tasks announced.
  public let calendar: [CalendarTask]
  /// What results do to the next budget.
  public let resultUses: [ResultUse]
  /// By when problems are to be mended.
  public let rectification: RectificationOrder?
  /// The files it links to.
  public var attachments: [Attachment]
  /// Its narrative.
  public let sections: [NarrativeSection]
  /// The figures that it states.
  public let strands: [Strand]
  /// Where it stands.
  public let place: Place
  /// Where its fields stand.
  private let origin: Origin

  /// A report.
  public init(
    disclosureYear: Int,
    budgetYear: Int? = nil,
    title: String,
    publisher: String,
    addressee: String? = nil,
    documentNumber: String? = nil,
    indexNumber: String? = nil,
    topic: String? = nil,
    written: CalendarDate? = nil,
    published: CalendarDate? = nil,
    validity: String? = nil,
    keywords: [String] = [],
    summary: String,
    source: SourceDocument? = nil,
    scale: String,
    methods: [String] = [],
    steps: [String] = [],
    legalBases: [LegalBasis] = [],
    evaluators: [Engagement] = [],
    withholdings: [Withholding] = [],
    calendar: [CalendarTask] = [],
    resultUses: [ResultUse] = [],
    rectification: RectificationOrder? = nil,
    attachments: [Attachment] = [],
    sections: [NarrativeSection] = [],
    strands: [Strand] = [],
    place: Place,
    origin: Origin? = nil
  ) {
    self.disclosureYear = disclosureYear
    self.budgetYear = budgetYear
    self.title = title
    self.publisher = publisher
    self.addressee = addressee
    self.documentNumber = documentNumber
    self.indexNumber = indexNumber
    self.topic = topic
    self.written = written
    self.published = published
    self.validity = validity
    self.keywords = keywords
    self.summary = summary
    self.source = source
    self.scale = scale
    self.methods = methods
    self.steps = steps
    self.legalBases = legalBases
    self.evaluators = evaluators
    self.withholdings = withholdings
    self.calendar = calendar
    self.resultUses = resultUses
    self.rectification = rectification
    self.attachments = attachments
    self.sections = sections
    self.strands = strands
    self.place = place
    self.origin = origin ?? Origin(row: 0, in: OnePlace(place: place))
  }

  /// Where the field with the English name `field` stands; the report where that is not known.
  public func place(of field: String) -> Place { origin.place(of: field) }
}

/// Fields of which only the record's place is known.
private struct OnePlace: FieldPlaces {
  let place: Place

  func place(ofRow row: Int, field: String) -> Place { place }
}
