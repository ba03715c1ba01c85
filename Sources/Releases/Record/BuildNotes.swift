import Digests
import Files
import Glibc

extension OutputFolder {
  /// What the last build of the folder left for the next one, if it is whole.
  ///
  /// Whatever else stands there (nothing, half of it, something changed or of somebody else) is passed over: the next build
  /// then makes everything, and the result is the same.
  public func notes() -> [UInt8]? {
    do {
      guard let (above, name) = try notesPlace(), let folder = try Directory.named(above, steps: steps),
        let text = try folder.bytes(of: name)
      else { return nil }
      return try SealedText.opened(text)
    } catch {
      return nil
    }
  }

  /// Leaves `text` for the next build, beside the folder and never in it, for the eyes of its owner alone.
  public func leave(notes text: [UInt8]) throws(ReleaseTrouble) {
    guard let (above, name) = try notesPlace(), let folder = try Directory.named(above, steps: steps) else {
      return
    }
    let draft = name + ".part"
    try folder.removeFile(draft)
    try folder.write(try SealedText.sealed(text), to: draft, mode: 0o600)
    try folder.move(draft, to: folder, as: name)
  }

  /// The folder above this one, and the file in it; nil where nothing is above, or this one is not there.
  private func notesPlace() throws(ReleaseTrouble) -> (folder: String, file: String)? {
    guard let real = realpath(path, nil) else {
      if errno == ENOENT { return nil }
      throw .files(FileTrouble(.list, path, number: errno))
    }
    defer { free(real) }
    let (above, name) = SitePath.split(String(cString: real))
    if name.isEmpty { return nil }
    return (above.isEmpty ? "/" : above, "." + name + ".notes")
  }
}
