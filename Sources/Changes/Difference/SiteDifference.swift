/// What is different between two releases of a site: the records field by field, the files by their digests.
public struct SiteDifference: Hashable, Sendable {
  /// The regions and years whose records differ, by code and year.
  public let years: [YearDifference]
  /// The regions and years that both have, of which one has no data to compare.
  public let notCompared: [YearKey]
  /// The files.
  public let files: FileDifference

  /// Whether the sites are the same, byte for byte.
  public var isEmpty: Bool { files.isEmpty }

  /// How many records became `what`.
  public func count(of what: RecordChange.Class) -> Int {
    years.reduce(0) { $0 + $1.records(what).count }
  }
}
