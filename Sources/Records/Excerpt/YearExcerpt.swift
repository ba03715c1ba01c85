public import Diagnostics
public import Evaluation

/// What of one disclosure year goes into an excerpt of the content.
public struct YearExcerpt: Hashable, Sendable {
  /// The year of its folder.
  public let year: Int
  /// The ids of the evaluations that go in, with all that refers to them; every other row stays out.
  public let evaluations: Set<String>
  /// The files of the folder `attachments` that go in.
  public let attachments: Set<String>
  /// Counts of what stays out that the report must state, because no row of the excerpt shows them.
  public let withholdings: [Withholding]
  /// Whether no evaluation stays out, so that the files go in as they are.
  public let isWhole: Bool
  /// Where the corrections stand that go in, by their field `date`; nil where all do and none withdraws or restores anything.
  public let corrections: Set<Place>?

  /// What of a year goes into an excerpt.
  public init(
    year: Int, evaluations: Set<String>, attachments: Set<String>, withholdings: [Withholding],
    isWhole: Bool, corrections: Set<Place>? = nil
  ) {
    self.year = year
    self.evaluations = evaluations
    self.attachments = attachments
    self.withholdings = withholdings
    self.isWhole = isWhole
    self.corrections = corrections
  }
}
