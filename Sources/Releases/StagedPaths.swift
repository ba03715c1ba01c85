/// Where the files that were handed in go, ordered by the bytes of their paths.
struct StagedPaths: Sendable {
  /// Those that were staged.
  private(set) var written = PathList()
  /// Those of which the same bytes stand in the output folder already.
  private(set) var kept = PathList()

  /// Adds the files of `part`, which is ordered, and whose paths come after those that were added before.
  mutating func append(_ part: StagedPart) {
    for place in 0..<part.count {
      if part.isKept(at: place) {
        kept.append(part.path(at: place))
      } else {
        written.append(part.path(at: place))
      }
    }
  }

  /// Whether one of the files has the path `path`.
  func holds(_ path: String) -> Bool { written.holds(path) || kept.holds(path) }
}
