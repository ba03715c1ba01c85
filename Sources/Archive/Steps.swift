import Files

/// What every change on disk, and every file of a bag that is verified, passes before it is made or read, so that a test can let the machine fail at any point.
struct Steps: Sendable {
  /// Called with what is to be done and the path it is done to; what it throws stands for the machine's failure.
  let pass: @Sendable (FileTrouble.Action, String) throws(FileTrouble) -> Void
  /// Whether the disk is really asked to keep what it was given.
  let reachDisk: Bool

  /// The steps of a real run.
  static let real = Steps(pass: { _, _ throws(FileTrouble) in }, reachDisk: true)

  /// Lets the step be made, or throws in its stead.
  func take(_ action: FileTrouble.Action, _ path: String) throws(ArchiveTrouble) {
    do throws(FileTrouble) { try pass(action, path) } catch { throw .files(error) }
  }
}

extension ArchiveTrouble {
  /// The trouble that the system has just reported with `path`.
  static func system(_ action: FileTrouble.Action, _ path: String, number: Int32) -> ArchiveTrouble {
    .files(FileTrouble(action, path, number: number))
  }
}
