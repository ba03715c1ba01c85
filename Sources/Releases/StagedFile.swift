/// A file that was handed in.
struct StagedFile: Sendable {
  /// Its path, size and digest.
  let file: Manifest.File
  /// Whether the same bytes stand in the output folder already, so that it was not staged.
  let isKept: Bool
}
