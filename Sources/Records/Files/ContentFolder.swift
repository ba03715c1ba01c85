import Diagnostics
import Files

/// One folder of the content: what stands in it, links refused.
struct ContentFolder {
  /// Its path.
  let path: String
  /// The names of its files, hidden ones left out.
  let files: [String]
  /// The names of its folders, hidden ones left out.
  let folders: [String]

  private let tree: any FileTree
  private let log: FaultLog

  /// The folder at `path`, or nil where there is none.
  init?(at path: String, in tree: any FileTree, log: FaultLog) throws(FileTrouble) {
    switch try tree.kind(at: path) {
    case .folder: break
    case .other:
      log.report(.symbolicLink, at: Place(file: path), ["name": path])
      return nil
    case .file, nil: return nil
    }
    var files: [String] = []
    var folders: [String] = []
    // Names that start with a point are what systems and editors leave behind.
    for entry in try tree.entries(in: path) where !entry.name.hasPrefix(".") {
      switch entry.kind {
      case .file: files.append(entry.name)
      case .folder: folders.append(entry.name)
      case .other: log.report(.symbolicLink, at: Place(file: path + "/" + entry.name), ["name": entry.name])
      }
    }
    self.path = path
    self.files = files
    self.folders = folders
    self.tree = tree
    self.log = log
  }

  /// The folder called `name` in this one; nil where there is none.
  func folder(_ name: String) throws(FileTrouble) -> ContentFolder? {
    guard folders.contains(name) else { return nil }
    return try ContentFolder(at: path + "/" + name, in: tree, log: log)
  }

  /// The bytes of the file called `name`; nil, and a fault if it is `required`, where there is none.
  func bytes(of name: String, _ need: Need) throws(FileTrouble) -> [UInt8]? {
    guard files.contains(name) else {
      if need == .required { log.report(.missingFile, at: Place(file: path + "/" + name), ["file": name]) }
      return nil
    }
    return try bytes(ofListed: name)
  }

  /// The bytes of a file that is one of `files`; nil, and a fault, where it is larger than content can be.
  private func bytes(ofListed name: String) throws(FileTrouble) -> [UInt8]? {
    let limit = name.hasSuffix(".csv") ? ContentLimits.table : ContentLimits.text
    let bytes = try tree.start(of: path + "/" + name, count: limit + 1)
    guard bytes.count > limit else { return bytes }
    log.report(
      .fileTooLarge, at: Place(file: path + "/" + name), ["name": name, "limit": "\(limit >> 20) MB"])
    return nil
  }

  /// The first bytes of the file at `inner`, a path from this folder on.
  func start(of inner: String, count: Int) throws(FileTrouble) -> [UInt8] {
    try tree.start(of: path + "/" + inner, count: count)
  }

  /// The text of the file called `name`, its lines ended with a line feed alone.
  func text(of name: String, _ need: Need) throws(FileTrouble) -> String? {
    guard let bytes = try bytes(of: name, need) else { return nil }
    return text(bytes, of: name)
  }

  /// The text of a file that is one of `files`; nothing is looked for, because a folder may hold very many.
  func text(ofListed name: String) throws(FileTrouble) -> String? {
    guard let bytes = try bytes(ofListed: name) else { return nil }
    return text(bytes, of: name)
  }

  /// The YAML file `name`.
  func yaml(_ name: String, _ need: Need) throws(FileTrouble) -> YAMLFile? {
    guard let text = try text(of: name, need) else { return nil }
    return YAMLFile(text, file: path + "/" + name, log: log)
  }

  /// The table in the file of `kind`, which may be left out unless it is required.
  func table(_ kind: FileKind, _ need: Need) throws(FileTrouble) -> TableFile? {
    guard let bytes = try bytes(of: kind.name, need) else { return nil }
    return TableFile(bytes, file: path + "/" + kind.name, kind: kind, log: log)
  }

  /// Warns of everything that is not among `known`.
  func expect(files known: [String], folders knownFolders: [String]) {
    for name in files where !known.contains(name) { warn(of: name) }
    for name in folders where !knownFolders.contains(name) { warn(of: name) }
  }

  /// Warns that `name` is not read.
  func warn(of name: String) {
    log.report(.unexpectedFile, at: Place(file: path + "/" + name), ["name": name])
  }

  /// The paths of all files at or below this folder, from this folder on.
  func filesBelow() throws(FileTrouble) -> [String] {
    var found = files
    for name in folders {
      guard let inner = try folder(name) else { continue }
      found += try inner.filesBelow().map { name + "/" + $0 }
    }
    return found
  }

  private func text(_ bytes: [UInt8], of name: String) -> String? {
    if let bad = TextPosition.firstByteOutsideUTF8(in: bytes) {
      log.report(.notUTF8, at: TextPosition.place(of: bad, in: bytes, of: path + "/" + name))
      return nil
    }
    let isMarkdown = name.hasSuffix(".md")
    for unseen in [
      UnseenCharacter.first(in: bytes), isMarkdown ? UnseenCharacter.firstReference(in: bytes) : nil,
    ] {
      guard let unseen else { continue }
      let place = TextPosition.place(of: unseen.offset, in: bytes, of: path + "/" + name)
      log.report(.unseenCharacter, at: place, ["character": unseen.name])
      return nil
    }
    return TextLines.unified(bytes)
  }
}
