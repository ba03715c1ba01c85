import Digests
import Files
import Glibc

/// Where the notes on an output folder are.
public enum NotesPlace: Hashable, Sendable {
  /// Beside the folder, because what is in it goes out.
  case beside
  /// In the folder, because it is a part of a site that is handed on to be merged.
  case within
}

/// What a build left in an output folder.
public enum LeftByBuild: Hashable, Sendable {
  /// Nothing that can be told from its names.
  case nothing
  /// A site.
  case site
  /// A part of a site, or the beginning of one.
  case part
}

extension OutputFolder {
  /// What a build left in the folder, told by names alone.
  public func leftByBuild() throws(ReleaseTrouble) -> LeftByBuild {
    guard let folder = try Directory.named(path, steps: steps) else { return .nothing }
    if try folder.kind(of: Self.notesOfPart) == .file { return .part }
    return try folder.kind(of: Manifest.name) == .file ? .site : .nothing
  }

  /// Marks the folder as one of a part before anything is put there.
  public func markAsPart() throws(ReleaseTrouble) {
    if try leftByBuild() != .part { try leave(notes: [], .within) }
  }

  private static let notesOfPart = ".notes"

  /// What the last build of the folder left for the next one, if it is whole.
  ///
  /// Whatever else stands there (nothing, half of it, something changed or of somebody else) is passed over: the next build
  /// then makes everything, and the result is the same.
  public func notes(_ place: NotesPlace = .beside) -> [UInt8]? {
    do {
      guard let (above, name) = try notesPath(place), let folder = try Directory.named(above, steps: steps),
        let text = try folder.bytes(of: name)
      else { return nil }
      return try SealedText.opened(text)
    } catch {
      return nil
    }
  }

  /// Leaves `text` for the next build, for the eyes of the folder's owner alone.
  public func leave(notes text: [UInt8], _ place: NotesPlace = .beside) throws(ReleaseTrouble) {
    guard let (above, name) = try notesPath(place), let folder = try Directory.named(above, steps: steps)
    else {
      return
    }
    let draft = name + ".part"
    try folder.removeFile(draft)
    try folder.write(try SealedText.sealed(text), to: draft, mode: 0o600)
    try folder.move(draft, to: folder, as: name)
  }

  /// The folder of the notes, and the file in it; nil where nothing is above this folder, or it is not there.
  private func notesPath(_ place: NotesPlace) throws(ReleaseTrouble) -> (folder: String, file: String)? {
    guard let real = realpath(path, nil) else {
      if errno == ENOENT { return nil }
      throw .files(FileTrouble(.list, path, number: errno))
    }
    defer { free(real) }
    if place == .within { return (path, Self.notesOfPart) }
    let (above, name) = SitePath.split(String(cString: real))
    if name.isEmpty { return nil }
    return (above.isEmpty ? "/" : above, "." + name + ".notes")
  }
}
