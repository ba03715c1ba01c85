/// Where long work on files says how far it has come.
public struct Headway: Sendable {
  /// What is being done to the files.
  public enum Stage: Hashable, Sendable {
    /// They are put into a snapshot or a kept release.
    case copying
    /// They are put into a web archive or a package.
    case packing
    /// They are read and held to their digests.
    case verifying
    /// The records of a web archive are read and held to the files.
    case verifyingWeb
    /// They are given back from a snapshot.
    case restoring
    /// They are brought to where readers see them.
    case sending
    /// What readers see is read and compared with them.
    case comparing
    /// They are fetched back from the address at which readers see them.
    case fetching
  }

  /// Work of which nobody hears.
  public static let unheard = Headway { _, _, _ in }
  private let hear: @Sendable (_ stage: Stage, _ done: Int, _ total: Int) -> Void

  /// Work of which `hear` is told, from any thread: how many of how many files are done in which stage.
  public init(_ hear: @escaping @Sendable (_ stage: Stage, _ done: Int, _ total: Int) -> Void) {
    self.hear = hear
  }

  /// A count of the files that are done in `stage`, `total` in all.
  public func counting(_ stage: Stage, to total: Int) -> HeadwayCount {
    HeadwayCount(total: total) { hear(stage, $0, total) }
  }
}
