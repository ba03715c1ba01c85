internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Files
internal import FoundationEssentials
internal import Import
internal import Releases

/// The last import into a region's year: which files it changed, and what stood in them before.
///
/// It lies in a folder of its own in the site, beside the content, is written before the content changes, and goes when the import
/// is taken back.
struct LastImport: Codable, Hashable {
  /// A file that the import wrote.
  struct File: Codable, Hashable {
    /// Its path below the folder of the year.
    let name: String
    /// The SHA-256 of what stood there before; nil where nothing did.
    let before: String?
    /// The SHA-256 of what the import wrote.
    let after: String
  }

  /// What taking the import back comes to.
  struct Return {
    /// The files that become again what they were, by their paths below the folder of the year.
    var restored: [String: [UInt8]] = [:]
    /// The files that were not there.
    var removed: [String] = []
    /// Those that somebody has changed since, over which nothing is taken back.
    var faults: [Diagnostic] = []
  }

  /// The files that were read, as the person named them.
  let from: [String]
  /// The files that were written, by their paths.
  let files: [File]

  private static let name = "import.json"
  private static let former = "before/"

  /// The folder in which the last import for `request` is noted.
  private static func folder(_ request: ImportRequest) -> String {
    ".last-import/\(request.region)/\(request.year)"
  }

  /// Notes that `files`, by their paths below the folder of the year, are about to be written for `request` from the files
  /// `paths`, with what stands there now.
  static func note(
    _ files: [String: [UInt8]], _ request: ImportRequest, from paths: [String], in site: String
  )
    throws
  {
    if files.isEmpty { return }
    let digester = try Digester(.sha256)
    let tree = DiskTree(root: site)
    var notes: [File] = []
    var contents: [String: [UInt8]] = [:]
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let path = request.folder + "/" + name
      let before = try tree.holdsFile(at: path) ? try tree.bytes(at: path) : nil
      contents[former + name] = before
      notes.append(
        File(
          name: name, before: before.map { digester.digest(of: $0).hex },
          after: digester.digest(of: bytes).hex))
    }
    let note = LastImport(from: paths, files: notes)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    contents[name] = Array(try encoder.encode(note))
    try FolderReplacement(folder(request), of: site).replace(with: contents)
  }

  /// The last import for `request` into `site`; nil where none is noted, or in a note that the program did not make.
  static func last(_ request: ImportRequest, in site: String) throws -> LastImport? {
    let tree = DiskTree(root: site)
    let path = folder(request) + "/" + name
    guard try tree.holdsFile(at: path) else { return nil }
    do {
      let note = try JSONDecoder().decode(LastImport.self, from: Data(try tree.bytes(at: path)))
      return note.files.allSatisfy { FileName.leadsNowhereElse($0.name) } ? note : nil
    } catch is DecodingError {
      return nil
    }
  }

  /// What taking back the import for `request` into `site` comes to.
  func taken(back request: ImportRequest, in site: String) throws -> Return {
    let digester = try Digester(.sha256)
    let tree = DiskTree(root: site)
    let standing = { path in try tree.holdsFile(at: path) ? try tree.bytes(at: path) : nil }
    var result = Return()
    for file in files {
      let path = request.folder + "/" + file.name
      let now = try standing(path).map { digester.digest(of: $0).hex }
      // The import did not come to this file, or it is taken back already.
      if now == file.before { continue }
      if now == file.after, file.before == nil {
        result.removed.append(file.name)
      } else if now == file.after,
        let kept = try standing(Self.folder(request) + "/" + Self.former + file.name),
        digester.digest(of: kept).hex == file.before
      {
        result.restored[file.name] = kept
      } else {
        result.faults.append(Diagnostic(.changedSinceImport, at: Place(file: path)))
      }
    }
    return result
  }

  /// Forgets the last import for `request` into `site`.
  static func forget(_ request: ImportRequest, in site: String) throws {
    try FolderReplacement(folder(request), of: site).replace(with: [:])
  }
}
