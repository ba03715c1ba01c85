public import Files
public import Releases

/// A place that releases are published to.
public protocol Target: Sendable {
  /// The manifest of what is live, nil where nothing is; nothing is changed by looking.
  func live() throws -> Manifest?

  /// Brings the files at `paths` of what is live into `folder` of this machine, each below its path; one that is not there
  /// stays away, and nobody has held them to any digest yet.
  func fetch(_ paths: [String], to folder: String) throws

  /// Does `work` while nobody else can publish here.
  func claimed(_ work: () throws -> Void) throws

  /// Puts `release` in the place of what is live, whose manifest is `earlier`; only called while claimed.
  ///
  /// Whatever interrupts it, the next call begins where it stopped.
  func put(_ release: KeptRelease, replacing earlier: Manifest?, _ headway: Headway) throws

  /// What readers meet here after `put` has stopped on its way from `earlier` to `release`; nothing is changed by looking.
  func standing(between earlier: Release?, and release: Release) -> Standing

  /// How what is live, read byte for byte, differs from the release.
  func differences(from release: KeptRelease, _ headway: Headway) throws -> LiveDifference
}
