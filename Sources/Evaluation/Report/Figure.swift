public import Diagnostics

/// A figure that a document itself states about many records.
public struct Figure: Hashable, Sendable {
  /// Its id, unique in its strand.
  public let id: String
  /// What it counts or measures, in the words of the document.
  public let name: String
  /// The kind of figure.
  public let measure: Measure
  /// The figure as published.
  public let value: ExactDecimal
  /// Its unit, such as 个, 万元 or %.
  public let unit: String?
  /// The grade that it counts or shares.
  public let grade: Grade?
  /// What it rests on; figures of one basis belong together.
  public let basis: String?
  /// The id of the figure that it is a part or share of.
  public let whole: String?
  /// The id of the figure that a share is made of.
  public let part: String?
  /// How the document hedges it.
  public let approximation: Approximation?
  /// The day that it describes.
  public let asOf: CalendarDate?
  /// What to know about it.
  public let note: String?
  /// Where it stands.
  public let place: Place

  /// A figure.
  public init(
    id: String,
    name: String,
    measure: Measure,
    value: ExactDecimal,
    unit: String? = nil,
    grade: Grade? = nil,
    basis: String? = nil,
    whole: String? = nil,
    part: String? = nil,
    approximation: Approximation? = nil,
    asOf: CalendarDate? = nil,
    note: String? = nil,
    place: Place
  ) {
    self.id = id
    self.name = name
    self.measure = measure
    self.value = value
    self.unit = unit
    self.grade = grade
    self.basis = basis
    self.whole = whole
    self.part = part
    self.approximation = approximation
    self.asOf = asOf
    self.note = note
    self.place = place
  }
}
