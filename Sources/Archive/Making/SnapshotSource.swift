/// What a snapshot is made of.
public struct SnapshotSource: Sendable {
  /// The folder of the built site.
  public let site: String
  /// What it was built from; nil to leave it out.
  public let origin: SnapshotOrigin?
  /// What the snapshot says of itself.
  public let record: SnapshotRecord
  /// The line that marks its pages as archived, in HTML.
  public let mark: @Sendable (SnapshotName) -> [UInt8]
  /// The page that describes the snapshot, in HTML.
  public let description: @Sendable (SnapshotFacts) -> [UInt8]

  /// What a snapshot is made of.
  public init(
    site: String, origin: SnapshotOrigin?, record: SnapshotRecord,
    mark: @escaping @Sendable (SnapshotName) -> [UInt8],
    description: @escaping @Sendable (SnapshotFacts) -> [UInt8]
  ) {
    self.site = site
    self.origin = origin
    self.record = record
    self.mark = mark
    self.description = description
  }

  /// How much of the content it holds.
  var scope: ContentScope { origin?.scope ?? .none }
}
