import Archive

/// The limits of a snapshot as the document writes them; `Limits` is the name of another type elsewhere.
enum SnapshotLimits {
  private static let limits = Limits()

  static let written = [
    ("files and folders of a snapshot", "\(limits.names)"),
    ("all bytes of a snapshot", "\(limits.bytes >> 40) TB"),
    ("a manifest or page of a snapshot", "\(limits.whole >> 20) MB"),
  ]
}
