internal import Files
internal import Glibc
internal import Releases

/// What stands where a starter site is to be made.
struct StandingStarter {
  /// What an interrupted command left there, where the site can be put; nil where something else stands there, or all of it.
  let leftover: Leftover?

  private static let folders = ["Content", "Templates"]

  /// What stands in `folder`, where `site` is to be put.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  init(_ folder: String, of site: StarterSite) throws(FileTrouble) {
    let tree = DiskTree(root: folder)
    let entries: [FileEntry]
    do throws(FileTrouble) {
      entries = try tree.entries(in: "")
    } catch {
      guard [ENOENT, ENOTDIR].contains(error.number) else { throw error }
      leftover = error.number == ENOENT ? .nothing : nil
      return
    }
    if entries.isEmpty {
      leftover = .nothing
      return
    }
    let whole = Self.files(of: site)
    let drafts = Set(Self.folders.map { ".\($0).new" } + site.files.keys.map { $0 + ".new" })
    let names = drafts.union(Self.folders).union(site.files.keys)
    guard entries.allSatisfy({ $0.kind != .other && names.contains($0.name) }) else {
      leftover = nil
      return
    }
    var standing = 0
    for path in try tree.files(below: "") where !drafts.contains(String(path.prefix { $0 != "/" })) {
      guard let bytes = whole[path], try tree.bytes(at: path) == bytes else {
        leftover = nil
        return
      }
      standing += 1
    }
    leftover = standing == whole.count ? nil : .finished
  }

  private static func files(of site: StarterSite) -> [String: [UInt8]] {
    var files = site.files
    for (folder, inner) in zip(folders, [site.content, site.templates]) {
      for (path, bytes) in inner { files[folder + "/" + path] = bytes }
    }
    return files
  }
}
