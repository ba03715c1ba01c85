public import Changes
public import Checks

/// What is to be signed before a release goes out.
public struct SignOff: Sendable {
  /// The title of the site.
  public var siteTitle: String
  /// The name of the target.
  public var target: String
  /// The release's short name.
  public var fingerprint: String
  /// The digest that the short name stands for.
  public var digest: String
  /// The fingerprint of what is live; nil where nothing is.
  public var replaced: String?
  /// How many files the release has.
  public var files: Int
  /// The digest of the content that the release was made from.
  public var content: String
  /// The digest of the templates that it was made with.
  public var templates: String
  /// Name and version of the program that made it.
  public var program: String
  /// What differs from what is live; nil where nothing is.
  public var changes: SiteDifference?
  /// What becomes public with this release because its day has come, a line each.
  public var due: [String]
  /// What the check came to.
  public var report: InspectionReport

  /// What is to be signed.
  public init(
    siteTitle: String, target: String, fingerprint: String, digest: String, replaced: String?, files: Int,
    content: String, templates: String, program: String, changes: SiteDifference?, due: [String],
    report: InspectionReport
  ) {
    self.siteTitle = siteTitle
    self.target = target
    self.fingerprint = fingerprint
    self.digest = digest
    self.replaced = replaced
    self.files = files
    self.content = content
    self.templates = templates
    self.program = program
    self.changes = changes
    self.due = due
    self.report = report
  }
}
