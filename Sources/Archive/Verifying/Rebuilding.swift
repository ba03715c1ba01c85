public import Releases

/// What the content and templates in a snapshot make.
public struct Rebuilding: Sendable {
  /// The site.
  public let manifest: Manifest
  /// What the snapshot must say of itself.
  public let record: SnapshotRecord
  /// The line that marks its pages.
  public let mark: [UInt8]
  /// The page that describes it.
  public let description: [UInt8]
  /// What a check finds in the content.
  public let findings: [UInt8]

  /// What was made again.
  public init(
    manifest: Manifest, record: SnapshotRecord, mark: [UInt8], description: [UInt8], findings: [UInt8]
  ) {
    self.manifest = manifest
    self.record = record
    self.mark = mark
    self.description = description
    self.findings = findings
  }
}
