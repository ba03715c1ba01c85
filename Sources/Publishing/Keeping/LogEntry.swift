/// One line of the log of releases.
///
/// **Its form must not change**: each line is one JSON object with its keys in the order of the alphabet, and holds the SHA-256
/// of the line before.
public struct LogEntry: Hashable, Sendable, Codable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, Codable {
    /// A release was published, packed, or put back in the place of another.
    case publish, rollback
  }

  /// The number of the line, from 1.
  public var number: Int
  /// When it was done, in UTC, such as `2026-11-21T10:46:37Z`. The order is that of the numbers, whatever the clock said.
  public var at: String
  /// Who did it.
  public var by: String
  /// What was done.
  public var action: Action
  /// The name or address of the target.
  public var target: String
  /// The fingerprint of the release.
  public var fingerprint: String
  /// The SHA-256 of its manifest.
  public var manifest: String
  /// The fingerprint of what was live before; nil where nothing was.
  public var replaced: String?
  /// The day that decided what was due.
  public var date: String
  /// The digest of all content; nil after a rollback, which was made from none.
  public var content: String?
  /// The digest of all templates.
  public var templates: String?
  /// Name and version of the program.
  public var program: String
  /// How many files it has.
  public var files: Int
  /// How many of them were new or changed.
  public var written: Int
  /// How many files were removed.
  public var removed: Int
  /// The SHA-256 of the line before; 64 zeros in the first.
  public var before: String

  /// A line; number and digest of the line before are filled in when it is appended.
  public init(
    number: Int, at: String, by: String, action: Action, target: String, fingerprint: String,
    manifest: String, replaced: String?, date: String, content: String?, templates: String?, program: String,
    files: Int, written: Int, removed: Int, before: String
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.action = action
    self.target = target
    self.fingerprint = fingerprint
    self.manifest = manifest
    self.replaced = replaced
    self.date = date
    self.content = content
    self.templates = templates
    self.program = program
    self.files = files
    self.written = written
    self.removed = removed
    self.before = before
  }
}
