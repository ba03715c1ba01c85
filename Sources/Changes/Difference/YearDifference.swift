/// What is different in the records of a region and year.
public struct YearDifference: Hashable, Sendable {
  /// Which of two sites has the year.
  public enum Presence: String, Hashable, Sendable {
    case both, added, withdrawn
  }

  /// How many records there are.
  public struct Count: Hashable, Sendable {
    /// How many evaluations.
    public let evaluations: Int
    /// How many findings.
    public let findings: Int
    /// How many groups of figures.
    public let strands: Int
  }

  /// The region and year.
  public let key: YearKey
  /// The name of the region.
  public let regionName: String
  /// Which of the sites has it.
  public let presence: Presence
  /// How many records it has, or had.
  public let count: Count
  /// What became of its records, in the order of the kinds and of the data; none where only one site has the year.
  public let records: [RecordChange]
  /// Whether records that both have stand in another order.
  public let isReordered: Bool

  /// The records to which `what` happened.
  public func records(_ what: RecordChange.Class) -> [RecordChange] { records.filter { $0.what == what } }
}
