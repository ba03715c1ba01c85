import FoundationEssentials

/// A line of the log of releases as it goes into what the bureau hands out: what was published and when, not who did it, on
/// which machine, and from which content, whose digest would show that something withheld was changed.
///
/// The digests that chain the lines stand as in the log, which shows with them that a line belongs to it.
struct PublicLogEntry: Hashable, Codable {
  private let number: Int
  private let at: String
  private let action: LogEntry.Action
  private let target: String?
  private let fingerprint: String
  private let manifest: String
  private let replaced: String?
  private let date: String
  private let templates: String?
  private let program: String
  private let files: Int
  private let written: Int
  private let removed: Int
  private let before: String

  /// What of `entry` may be told; of the target its name, if it has one, and never its address.
  init(_ entry: LogEntry) {
    number = entry.number
    at = entry.at
    action = entry.action
    target = entry.target.contains { "/\\:@".contains($0) } ? nil : entry.target
    fingerprint = entry.fingerprint
    manifest = entry.manifest
    replaced = entry.replaced
    date = entry.date
    templates = entry.templates
    program = entry.program
    files = entry.files
    written = entry.written
    removed = entry.removed
    before = entry.before
  }
}
