public import Diagnostics

/// What an import comes to: nothing is written by it.
public struct ImportOutcome: Sendable {
  /// What was made of every sheet.
  public let reports: [SheetReport]
  /// Everything that is wrong or worth knowing.
  public let diagnostics: [Diagnostic]
  /// What changes in the content.
  public let changes: [RecordChange]
  /// How many records stay as they are.
  public let unchangedCount: Int
  /// The files that become others, by their paths below the site's folder.
  public let files: [String: [UInt8]]
  /// Whether faults keep everything from being written.
  public let isHeldBack: Bool
  /// The name of the region that is imported into; nil where its code is not known.
  public let regionName: String?
}
