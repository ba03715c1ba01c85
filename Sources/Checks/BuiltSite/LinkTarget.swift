/// What a link leads to.
struct LinkTarget: Hashable, Sendable {
  /// The path of the file below the site's top; nil where the link leads above it.
  let path: String?
  /// The anchor in it; empty for the file as a whole.
  let anchor: String
  /// The link as it is written, for a person to find.
  let written: String

  static func == (left: LinkTarget, right: LinkTarget) -> Bool {
    left.path == right.path && left.anchor == right.anchor
      && (left.path != nil || left.written == right.written)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(anchor)
  }
}
