import Digests
public import Files
import Glibc
import Releases

/// Gives the files of a snapshot back as they were: the site without the marks in `Public`, and, where the snapshot has
/// them, `Content` and `Templates`.
public struct SnapshotRestoring: Sendable {
  private let folder: String
  private let limits: Limits
  private let steps: Steps

  /// Restores the snapshot in `folder`.
  public init(_ folder: String, limits: Limits = Limits()) {
    self.init(folder, limits: limits, steps: .real)
  }

  init(_ folder: String, limits: Limits = Limits(), steps: Steps) {
    self.folder = folder
    self.limits = limits
    self.steps = steps
  }

  /// Writes the files to the folder `target`, which must not be there, and gives their number.
  ///
  /// Throws `ArchiveTrouble.busy` while another command restores to that folder, and `ArchiveTrouble.damaged` at the first file that
  /// is not as it was; nothing is left behind then.
  public func restore(to target: String, headway: Headway = .unheard) throws(ArchiveTrouble) -> Int {
    let target = target.count > 1 && target.hasSuffix("/") ? String(target.dropLast()) : target
    if Tree.isThere(target) { throw .exists(path: target) }
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let parent = above.isEmpty ? "/" : above
    let stage = parent + "/." + (parts.last ?? "restored") + ".part"
    let lock = try claim(stage)
    defer { withExtendedLifetime(lock) {} }
    for name in try Tree.names(in: stage) { try Tree.remove(stage + "/" + name, steps) }
    do throws(ArchiveTrouble) {
      let count = try restore(staged: stage, headway)
      try Tree.settle(stage, at: target, in: parent, steps)
      return count
    } catch {
      let failure = error
      // The machine failed already; a half restored folder bears a name that nothing takes for a site.
      do throws(ArchiveTrouble) { try Tree.remove(stage, steps) } catch { throw failure }
      throw failure
    }
  }

  /// Makes the folder `stage`, where an interrupted command has not left one, and claims it for this one.
  private func claim(_ stage: String) throws(ArchiveTrouble) -> FileLock {
    while true {
      try Tree.make(stage, steps)
      let folder = open(stage, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if folder < 0 && errno == ENOENT { continue }
      guard folder >= 0 else { throw .system(.lock, stage, number: errno) }
      let lock: FileLock?
      do throws(FileTrouble) { lock = try FileLock(folder, path: stage) } catch { throw .files(error) }
      guard let lock else { throw .busy(folder: stage) }
      // Who held it may have put it into its place, or cleared it away, between these two calls.
      if Tree.leads(stage, to: lock.descriptor) { return lock }
    }
  }

  private func restore(staged stage: String, _ headway: Headway) throws(ArchiveTrouble) -> Int {
    for name in try Walk.below(folder, limits) where name.kind == .other { throw .damaged(path: name.path) }
    let digesters = try Digesters()
    var copy = StagedBag(stage, digesters, steps: steps)
    let mark = PageMark(try FileSource.whole(folder + "/" + BagPath.mark, limit: limits.whole))
    let json = try FileSource.whole(folder + "/" + BagPath.release, limit: limits.whole)
    let release: Manifest
    do throws(Manifest.Fault) { release = try Manifest(json: json) } catch {
      throw .damaged(path: BagPath.release)
    }
    let name = BagPath.manifest(.sha256)
    let text = try FileSource.whole(folder + "/" + name, limit: limits.whole)
    let lines: [ManifestText.Line]
    do throws(ManifestText.Fault) {
      lines = try ManifestText.lines(of: text, digestBytes: 32)
    } catch {
      throw .damaged(path: name)
    }
    let origin = lines.compactMap { line in Self.target(of: line).map { (line: line, target: $0) } }
    let count = headway.counting(.restoring, to: release.files.count + origin.count)
    for file in release.files {
      try restore(file, mark, to: &copy)
      count.add()
    }
    try copy.put("Public/" + Manifest.name, json)
    for (line, target) in origin {
      let file = try copy.copy(target, from: try FileSource(folder + "/" + line.path))
      guard file.digests.sha256 == line.digest else { throw .damaged(path: line.path) }
      count.add()
    }
    return copy.files.count
  }

  /// Where a file of content or templates is restored to; nil for any other.
  private static func target(of line: ManifestText.Line) -> String? {
    for (source, target) in [(BagPath.content, "Content/"), (BagPath.templates, "Templates/")]
    where BagPath.isBelow(source, line.path) {
      return target + BagPath.rest(of: line.path, below: source)
    }
    return nil
  }

  private func restore(_ file: Manifest.File, _ mark: PageMark, to copy: inout StagedBag)
    throws(ArchiveTrouble)
  {
    let path = BagPath.site + file.path
    let target = "Public/" + file.path
    guard Tree.isThere(folder + "/" + path) else { throw .damaged(path: path) }
    let written: BagFile
    if PageMark.isPage(file.path) {
      let page = try FileSource.whole(folder + "/" + path, limit: limits.whole)
      written = try copy.put(target, mark.unmarked(page) ?? page)
    } else {
      written = try copy.copy(target, from: try FileSource(folder + "/" + path))
    }
    guard written.digests.sha256 == file.digest else { throw .damaged(path: path) }
  }
}
