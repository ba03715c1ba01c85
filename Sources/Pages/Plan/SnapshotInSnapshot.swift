/// A snapshot whose archived site let its readers open an older one.
public struct SnapshotInSnapshot: Hashable, Sendable {
  /// The name of the snapshot.
  let name: String
  /// The name of the older one.
  let inner: String

  /// The snapshot `name` whose site had the pages of `inner`.
  public init(_ name: String, showing inner: String) {
    self.name = name
    self.inner = inner
  }
}
