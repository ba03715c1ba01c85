internal import Files
internal import Synchronization

/// The moulds that were needed so far, each made once, for any number of threads.
public final class WorkbookMoulds: Sendable {
  private struct Key: Hashable {
    let names: [String]
    let styles: NumberStyles
  }

  private let moulds = Mutex<[Key: WorkbookMould]>([:])

  /// No moulds yet.
  public init() {}

  /// The mould of workbooks with sheets called `names` in which numbers have `styles`.
  func mould(_ names: [String], _ styles: NumberStyles) throws(FileTrouble) -> WorkbookMould {
    let key = Key(names: names, styles: styles)
    if let known = moulds.withLock({ $0[key] }) { return known }
    // Two threads may make the same one; both are alike.
    let made = try WorkbookMould(names, styles)
    moulds.withLock { $0[key] = made }
    return made
  }
}
