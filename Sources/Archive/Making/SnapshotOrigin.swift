public import Files

/// What a site was made from, as far as it goes into a snapshot.
public struct SnapshotOrigin: Sendable {
  /// How much of the content it is.
  public let scope: ContentScope
  /// The folders `Content` and `Templates`.
  public let site: any FileTree
  /// What was found in the content and which findings were waived, as `disclose check --format json` writes it.
  public let findings: [UInt8]
  /// The log of the site's releases, as far as it may be handed out with the content; nil where there is none.
  public let log: [UInt8]?

  /// What a site was made from.
  public init(scope: ContentScope, site: any FileTree, findings: [UInt8], log: [UInt8]?) {
    self.scope = scope
    self.site = site
    self.findings = findings
    self.log = log
  }
}
