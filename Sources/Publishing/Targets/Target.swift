public import Releases

/// A place that releases are published to.
public protocol Target: Sendable {
  /// The address as a person knows it; it holds no secret.
  var name: String { get }

  /// The manifest of what is live, nil where nothing is; nothing is changed by looking.
  func live() throws -> Manifest?

  /// Does `work` while nobody else can publish here.
  func claimed(_ work: () throws -> Void) throws

  /// Puts `release` in the place of what is live, whose manifest is `earlier`; only called while claimed.
  ///
  /// Whatever interrupts it, the next call begins where it stopped.
  func put(_ release: KeptRelease, replacing earlier: Manifest?) throws

  /// How what is live, read byte for byte, differs from the release.
  func differences(from release: KeptRelease) throws -> LiveDifference
}
