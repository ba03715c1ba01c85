/// What a snapshot is made of.
public struct SnapshotSource: Sendable {
  /// The folder of the built site.
  public let site: String
  /// The folder of the content it was built from; nil to leave it out.
  public let content: String?
  /// The folder of the templates it was built with; nil to leave it out.
  public let templates: String?
  /// What the snapshot says of itself.
  public let record: SnapshotRecord
  /// The line that marks its pages as archived, in HTML.
  public let mark: @Sendable (SnapshotName) -> [UInt8]
  /// The page that describes the snapshot, in HTML.
  public let description: @Sendable (SnapshotFacts) -> [UInt8]

  /// What a snapshot is made of.
  public init(
    site: String, content: String?, templates: String?, record: SnapshotRecord,
    mark: @escaping @Sendable (SnapshotName) -> [UInt8],
    description: @escaping @Sendable (SnapshotFacts) -> [UInt8]
  ) {
    self.site = site
    self.content = content
    self.templates = templates
    self.record = record
    self.mark = mark
    self.description = description
  }
}
