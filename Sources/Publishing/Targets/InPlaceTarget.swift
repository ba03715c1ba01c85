import Files
import Releases

/// A folder whose files are replaced where they stand, as a build replaces its output folder: staged beside, a journal, then
/// moved in wave by wave, so that an interruption leaves the earlier site or is finished by the next run.
struct InPlaceTarget: Target {
  let name: String
  private let folder: String

  /// The folder at the path `folder`.
  init(_ name: String, folder: String) {
    self.name = name
    self.folder = folder
  }

  func live() throws -> Manifest? {
    let tree = DiskTree(root: folder)
    guard try tree.kind(at: Manifest.name) == .file else { return nil }
    do {
      return try Manifest(json: try tree.bytes(at: Manifest.name))
    } catch is Manifest.Fault {
      throw PublishTrouble.changedManifest(target: name, path: Manifest.name)
    }
  }

  func fetch(_ paths: [String], to place: String) throws {
    let tree = DiskTree(root: folder)
    for path in paths where try tree.kind(at: path) == .file {
      try WholeFile.make(above: place + "/" + path)
      try WholeFile.write(try tree.bytes(at: path), to: place + "/" + path)
    }
  }

  func claimed(_ work: () throws -> Void) throws {
    // The staging takes the lock of the folder itself.
    _ = try OutputFolder(folder).contents()
    try work()
  }

  func put(_ release: KeptRelease, replacing earlier: Manifest?, _ headway: Headway) throws {
    let staging = try OutputFolder(folder).stage(generator: release.release.manifest.generator)
    let files = release.release.manifest.files
    let count = headway.counting(.sending, to: files.count)
    do {
      for file in files {
        try staging.add(file.path, try release.bytes(of: file))
        count.add()
      }
      try staging.commit()
    } catch {
      let trouble = error
      do { try staging.discard() } catch { throw trouble }
      throw trouble
    }
  }

  func standing(between earlier: Release?, and release: Release) -> Standing {
    do {
      let live = OutputFolder(folder).isBeingReplaced ? nil : try live()
      if live == release.manifest { return .new(release.fingerprint) }
      return live == earlier?.manifest ? .earlier(earlier?.fingerprint) : .between
    } catch {
      return .between
    }
  }

  func differences(from release: KeptRelease, _ headway: Headway) throws -> LiveDifference {
    // A folder in place may hold whatever else is served from there.
    LiveDifference(wrong: try release.differences(in: folder, headway).wrong, strange: [])
  }
}
