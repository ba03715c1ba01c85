internal import Diagnostics
internal import Digests
public import Files
public import Signatures

/// Verifies a snapshot: reads every byte of it, and says of each property whether it holds, fails, or cannot be told.
public struct SnapshotVerifier: Sendable {
  private let trusted: [VerifyingKey]
  private let limits: Limits
  private let steps: Steps

  /// A verifier to whom the bureau is known by the keys `trusted`.
  public init(trusted: [VerifyingKey] = [], limits: Limits = Limits()) {
    self.init(trusted: trusted, limits: limits, steps: .real)
  }

  /// A verifier that reads every file of the bag after it has passed `steps`.
  init(trusted: [VerifyingKey] = [], limits: Limits = Limits(), steps: Steps) {
    self.trusted = trusted
    self.limits = limits
    self.steps = steps
  }

  /// Verifies the snapshot in `folder`.
  ///
  /// With `isRow` the snapshot before it must stand beside it; without, one that is not there leaves the chain unchecked.
  /// `rebuild` gives what the content and templates in the folder it is handed make on the day of the build, or nil where they
  /// make no site.
  public func verify(
    _ folder: String, isRow: Bool = false, headway: Headway = .unheard,
    rebuild: ((_ snapshot: String, _ facts: SnapshotFacts) async throws -> Rebuilding?)? = nil
  ) async throws -> VerificationReport {
    var folder = folder
    while folder.utf8.count > 1 && folder.hasSuffix("/") { folder.removeLast() }
    var run = try VerificationRun(folder, trusted: trusted, limits: limits, steps: steps, headway: headway)
    try run.look(isRow: isRow)
    if let rebuild, let facts = run.rebuildFacts {
      // The digests of what was rebuilt are worth something only where the files that it was built from are sound.
      try run.compareRebuilt(try await rebuild(folder, facts), facts)
    }
    return run.report
  }
}
