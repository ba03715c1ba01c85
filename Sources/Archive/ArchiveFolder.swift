internal import Diagnostics
internal import Digests
public import Files

/// The folder in which the snapshots of a site stand, one folder each, named by year and number.
public struct ArchiveFolder: Sendable {
  /// The folder.
  public let path: String
  private let limits: Limits
  private let steps: Steps

  /// The archive in the folder `path`, which need not be there yet.
  public init(_ path: String, limits: Limits = Limits()) {
    self.init(path, limits: limits, steps: .real)
  }

  /// The archive in the folder `path`, every change of which passes `steps`.
  init(_ path: String, limits: Limits = Limits(), steps: Steps) {
    self.path = path
    self.limits = limits
    self.steps = steps
  }

  /// The names of the snapshots, the earliest first; a snapshot that was never finished has none.
  public func names() throws(ArchiveTrouble) -> [SnapshotName] {
    guard Tree.isThere(path) else { return [] }
    return try Tree.names(in: path).compactMap { SnapshotName($0) }.sorted()
  }

  /// What each snapshot says of itself, the earliest first.
  public func snapshots() throws(ArchiveTrouble) -> [SnapshotEntry] {
    let digester = try Digesters().sha256
    var entries: [SnapshotEntry] = []
    for name in try names() { entries.append(try SnapshotEntry(folder(of: name), name, digester)) }
    return entries
  }

  /// The folder of the snapshot called `name`.
  public func folder(of name: SnapshotName) -> String { path + "/\(name)" }

  /// Makes a snapshot, under the next free number of its year, and links it to the one before: the one called
  /// `previous`, or else the last one in the folder.
  ///
  /// The snapshot bears its name only when it is whole and has reached the disk; nothing that bears a name is changed.
  public func create(
    _ source: SnapshotSource, seals: [Seal] = [], previous: SnapshotName? = nil, headway: Headway = .unheard
  ) throws(ArchiveTrouble) -> Creation {
    try Tree.make(path, steps)
    let lock = try claim()
    defer { withExtendedLifetime(lock) {} }
    let standing = try snapshots()
    let last = try Self.last(of: standing, named: previous, in: path)
    let number = (standing.filter { $0.name.year == source.record.year }.map(\.name.number).max() ?? 0) + 1
    guard let name = SnapshotName(year: source.record.year, number: number) else { throw .exists(path: path) }
    try clearStages()
    let stage = path + "/" + Self.stage(of: name)
    do throws(ArchiveTrouble) {
      let creation = try make(
        name, of: source, seals: seals, previous: last, in: stage, headway)
      try Tree.remove(stage, steps)
      return creation
    } catch {
      let failure = error
      // The machine failed already; what cannot be cleared away now is cleared by the next snapshot.
      do throws(ArchiveTrouble) { try Tree.remove(stage, steps) } catch { throw failure }
      throw failure
    }
  }

  /// The name of the folder in which the snapshot called `name` is made.
  private static func stage(of name: SnapshotName) -> String { ".\(name).part" }

  /// Removes what snapshots that were never finished left, and those that stand but were interrupted right afterwards.
  private func clearStages() throws(ArchiveTrouble) {
    for entry in try Tree.names(in: path) {
      let name = SnapshotName(String(entry.dropFirst().dropLast(".part".count)))
      if let name, entry == Self.stage(of: name) { try Tree.remove(path + "/" + entry, steps) }
    }
  }

  private func claim() throws(ArchiveTrouble) -> FileLock {
    do throws(FileTrouble) {
      if let lock = try FileLock(file: path + "/.lock") { return lock }
    } catch {
      throw .files(error)
    }
    throw .busy(folder: path)
  }

  private func make(
    _ name: SnapshotName, of source: SnapshotSource, seals: [Seal], previous: SnapshotEntry?,
    in stage: String,
    _ headway: Headway
  ) throws(ArchiveTrouble) -> Creation {
    let work = stage + "/work"
    let bag = stage + "/bag"
    try Tree.make(work, steps)
    try Tree.make(bag, steps)
    var making = SnapshotMaking(
      name, of: source, seals: seals, previous: previous, limits: limits,
      bag: StagedBag(bag, try Digesters(), steps: steps), work: work, headway: headway)
    guard let made = try making.run() else {
      return Creation(snapshot: nil, diagnostics: making.diagnostics.sorted())
    }
    let target = folder(of: name)
    try Tree.settle(bag, at: target, in: path, steps)
    let snapshot = Creation.Snapshot(
      name: name, folder: target, fingerprint: made.fingerprint, files: made.files)
    return Creation(snapshot: snapshot, diagnostics: making.diagnostics.sorted())
  }

  /// The snapshot that none of the others follows.
  private static func last(
    of entries: [SnapshotEntry], named name: SnapshotName?, in folder: String
  ) throws(ArchiveTrouble) -> SnapshotEntry? {
    if let name {
      guard let entry = entries.first(where: { $0.name == name }) else {
        throw .notASnapshot(path: folder + "/\(name)")
      }
      return entry
    }
    let followed = Set(entries.compactMap(\.previous))
    let ends = entries.filter { !followed.contains($0.name.description) }
    guard ends.count <= 1 else { throw .ambiguousPrevious(ends.map(\.name.description)) }
    return ends.first
  }
}
