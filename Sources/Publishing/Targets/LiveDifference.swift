/// How what is live differs from what was to be published.
public struct LiveDifference: Hashable, Sendable {
  /// The paths whose files are missing or have other bytes.
  public let wrong: [String]
  /// The paths of files that no publication put there. They are left alone.
  public let strange: [String]
}
