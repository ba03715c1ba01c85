import Digests
import Files
import Glibc
import Synchronization

/// A site on its way into the output folder: files are handed in by any number of threads, and nothing that readers see
/// changes before `commit`.
///
/// A file that stands in the folder with the same bytes stays as it is; any other is staged beside it. Of each file only
/// path, size and digest are kept in memory, which is about a hundred bytes.
public final class Staging: Sendable {
  private let work: WorkFolder
  private let staged: Directory
  private let headStart: HeadStart
  private let earlier: EarlierSite?
  private let generator: String
  private let isNew: Bool
  /// What an interrupted build had left in the folder.
  public let leftover: Leftover
  private let digester: Digester
  private let entries = Mutex(StagedEntries())

  /// A site with no files yet, to take the place of the `earlier` one; `isNew` tells that the folder was made for it.
  init(
    _ work: consuming WorkFolder, earlier: EarlierSite?, generator: String, isNew: Bool, leftover: Leftover,
    _ digester: Digester
  ) throws(ReleaseTrouble) {
    try work.folder.makeFolder(WorkFolder.staged)
    guard let staged = try work.folder.folder(WorkFolder.staged),
      let sameFolder = try work.folder.folder(WorkFolder.staged)
    else { throw .inTheWay(path: SitePath.work + "/" + WorkFolder.staged) }
    self.staged = staged
    headStart = HeadStart(sameFolder)
    self.work = work
    self.earlier = earlier
    self.generator = generator
    self.isNew = isNew
    self.leftover = leftover
    self.digester = digester
  }

  /// Hands in the file at `path` below the output folder.
  ///
  /// Throws where the path is not one that a site may have, where a file with this path was handed in before (which is found by
  /// `commit` where that one stays as it is), and where the disk fails; the site can then only be given up.
  public func add(_ path: String, _ bytes: [UInt8]) throws(ReleaseTrouble) {
    try begin(path)
    let digest = digester.digest(of: bytes)
    let isKept = try stands(bytes, digest, at: path)
    if !isKept {
      try stage(path) { () throws(ReleaseTrouble) in try staged.write(bytes, to: path) }
      headStart.note(bytes.count)
    }
    let file = Manifest.File(path: path, bytes: bytes.count, digest: digest)
    entries.withLock { $0.finish(StagedFile(file: file, isKept: isKept)) }
  }

  /// Hands in for `path` below the output folder what stands in the file `source`, which is never held in memory whole.
  ///
  /// Throws as `add(_:_:)` does.
  public func add(_ path: String, contentsOf source: String) throws(ReleaseTrouble) {
    try begin(path)
    var stream = digester.stream()
    var size = 0
    let isKept = try stands(contentsOf: source, at: path)
    if isKept {
      let pieces = try reading { () throws(FileTrouble) in try FilePieces(source) }
      while let piece = try reading({ () throws(FileTrouble) in try pieces.next() }) {
        stream.append(piece)
        size += piece.count
      }
    } else {
      try stage(path) { () throws(ReleaseTrouble) in
        try staged.copy(source, to: path) { piece in
          stream.append(piece)
          size += piece.count
        }
      }
      headStart.note(size)
    }
    let file = Manifest.File(path: path, bytes: size, digest: stream.finish())
    entries.withLock { $0.finish(StagedFile(file: file, isKept: isKept)) }
  }

  /// Whether parts of the earlier site can be kept unread.
  public var canKeep: Bool { earlier?.text != nil }

  /// Lets the files and folders `names` at the top of the earlier site stay as they are; nothing of them is read or compared.
  ///
  /// Returns false, and keeps none, where the earlier site does not have all of them or its manifest is not known.
  public func keep(_ names: [String]) throws(ReleaseTrouble) -> Bool {
    let parts = names.compactMap { earlier?.text?.part($0) }
    guard parts.count == names.count else { return false }
    try entries.withLock { (entries) throws(ReleaseTrouble) in
      for part in parts { try entries.keep(part, in: work.root.path) }
    }
    return true
  }

  /// Gives up, because all of the earlier site, whose manifest is known, is to stay.
  public func keepAll() throws(ReleaseTrouble) -> Replacement {
    let count = earlier?.text?.count ?? 0
    let manifest = earlier?.text.map { digester.digest(of: $0.json) }
    try discard()
    return Replacement(
      written: [], kept: [], untouched: count, removed: [], manifest: manifest ?? digester.digest(of: []))
  }

  /// Puts the site in the place of the earlier one, wholly or not at all.
  ///
  /// After an interruption, opening the folder again finds the earlier site or finishes this one. Files that the earlier
  /// manifest does not list are never removed.
  @discardableResult
  public func commit() throws(ReleaseTrouble) -> Replacement {
    headStart.noteEnd()
    var (parts, kept) = try entries.withLock { (entries) throws(ReleaseTrouble) in
      try entries.close(in: work.root.path)
    }
    let (manifest, files) = try stageManifest(of: &parts, kept)
    var plan = try ReplacementPlan(files, earlier: try earlierFiles(besides: kept))
    try plan.checkObstacles(in: work.root)
    if try work.root.holds(contentsOf: staged.path + "/" + Manifest.name, at: Manifest.name) {
      try staged.removeFile(Manifest.name)
    } else {
      plan.moveManifest()
    }
    try plan.gatherFolders(in: work.root)
    if !plan.isEmpty {
      let journal = plan.journal(manifest: manifest)
      try begin(journal)
      try work.finish(journal, digester)
    }
    try work.drop()
    return Replacement(
      written: files.written, kept: files.kept,
      untouched: kept.reduce(0) { $0 + (earlier?.text?.count(in: $1.range) ?? 0) }, removed: plan.removed,
      manifest: manifest)
  }

  /// Writes the manifest of the files in `parts` and of what is `kept`, both ordered, beside the staged files; its digest, and
  /// where the files go. The parts are empty afterwards: there is no need for both.
  private func stageManifest(
    of parts: inout [StagedPart], _ kept: [KeptPart]
  ) throws(ReleaseTrouble) -> (manifest: Digest, files: StagedPaths) {
    var manifest = try StagedManifest(
      in: staged, generator: generator, keeping: kept, of: earlier?.text, digester)
    var files = StagedPaths()
    for number in parts.indices {
      try manifest.append(parts[number])
      files.append(parts[number])
      parts[number] = StagedPart()
    }
    return (try manifest.finish(), files)
  }

  private func earlierFiles(besides parts: [KeptPart]) throws(ReleaseTrouble) -> [Manifest.File] {
    do {
      return try earlier?.files(besides: parts) ?? []
    } catch {
      throw .foreign(folder: work.root.path, name: Manifest.name)
    }
  }

  /// Gives the site up; the earlier one stays as it is, and a folder that was made for this one goes.
  ///
  /// After a `commit` that failed on its way it is too late for that, and what is left to do is tried once more.
  public func discard() throws(ReleaseTrouble) {
    entries.withLock { $0.giveUp() }
    try work.recover(digester)
    try work.drop()
    if isNew { try Directory.removeEmpty(work.root.path, steps: work.root.steps) }
  }

  /// Begins with the file at `path`, with which nobody else has begun.
  private func begin(_ path: String) throws(ReleaseTrouble) {
    guard SitePath.isGood(path) else { throw .badPath(path) }
    guard !SitePath.isReserved(path) else { throw .reservedPath(path) }
    try entries.withLock { (entries) throws(ReleaseTrouble) in
      try entries.begin(path, in: work.root.path)
    }
  }

  /// Writes a file at its path in the folder of staged ones, so that whole folders can be moved in at once, and so that
  /// threads at work on different regions do not wait for each other to make files in one folder.
  private func stage(_ path: String, _ write: () throws(ReleaseTrouble) -> Void) throws(ReleaseTrouble) {
    do {
      try write()
    } catch {
      guard case .files(let trouble) = error, [EEXIST, ENOTDIR].contains(trouble.number) else { throw error }
      throw .twice(path: entries.withLock { $0.file(above: path) })
    }
  }

  private func stands(contentsOf source: String, at path: String) throws(ReleaseTrouble) -> Bool {
    guard earlier != nil else { return false }
    let (folder, name) = SitePath.split(path)
    guard let folder = try work.root.folder(at: folder) else { return false }
    return try folder.holds(contentsOf: source, at: name)
  }

  private func stands(_ bytes: [UInt8], _ digest: Digest, at path: String) throws(ReleaseTrouble) -> Bool {
    // Where no site stands yet, or its manifest tells that the file was another one, there is nothing to compare with.
    guard let earlier, earlier.mayHold(digest, at: path) else { return false }
    let (folder, name) = SitePath.split(path)
    guard let folder = try work.root.folder(at: folder) else { return false }
    return try folder.holds(bytes, at: name)
  }

  /// From the rename of the journal on, the site will be replaced, by this process or the next.
  private func begin(_ journal: Journal) throws(ReleaseTrouble) {
    try work.root.syncFileSystem()
    try work.folder.write(journal.text(digester), to: Journal.draft, synced: true)
    try work.folder.move(Journal.draft, to: work.folder, as: Journal.name)
    try work.folder.sync()
  }
}
