import Files

/// What every change on disk passes before it is made, so that a test can let the machine fail at any point.
struct Steps: Sendable {
  /// Called with what is to be done and the path it is done to; what it throws stands for the machine's failure. Nil in a real
  /// run, which then need not spell out the path of every file that it writes.
  let pass: (@Sendable (FileTrouble.Action, String) throws(FileTrouble) -> Void)?
  /// Whether the disk is really asked to keep what it was given.
  let reachDisk: Bool

  /// The steps of a real run.
  static let real = Steps(pass: nil, reachDisk: true)
}
