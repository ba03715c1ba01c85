/// A file that was handed in.
struct StagedFile: Sendable {
  /// Its path, size and digest.
  let file: Manifest.File
  /// Its number in the folder of staged files; nil where the same bytes stand in the output folder already.
  let number: Int?
}
