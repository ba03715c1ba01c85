/// Which files of a site are different, each path in one of the lists, ordered by bytes.
public struct FileDifference: Hashable, Sendable {
  /// Only the later site has them.
  public internal(set) var added: [String] = []
  /// Only the earlier site has them.
  public internal(set) var removed: [String] = []
  /// Pages that differ where records of their region differ too.
  public internal(set) var pagesWithRecords: [String] = []
  /// Pages that differ although no record does: they only look different.
  public internal(set) var pagesInLook: [String] = []
  /// Attachments whose bytes are others.
  public internal(set) var attachments: [String] = []
  /// Everything else that differs: styles, scripts, data, search, feeds.
  public internal(set) var others: [String] = []

  /// Whether every file is the same.
  public var isEmpty: Bool {
    [added, removed, pagesWithRecords, pagesInLook, attachments, others].allSatisfy(\.isEmpty)
  }
}
