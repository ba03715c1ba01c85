extension ReplacementPlan {
  /// Throws where something that no build made stands where the site must go, or a folder there is another disk, while nothing
  /// is changed yet.
  ///
  /// A file or link of the earlier site is no obstacle, even where somebody has changed it: it is put right. A file
  /// of the same bytes was not staged and does not come to this.
  func checkObstacles(in root: borrowing Directory) throws(ReleaseTrouble) {
    guard var folder = try root.folder(at: "") else { return }
    var folderPath = ""
    // The start of all paths below the folder that was found last not to be there.
    var absent = ""
    for path in written {
      if !absent.isEmpty && SitePath.begins(path, with: absent) { continue }
      let (above, name) = SitePath.split(path)
      if above != folderPath {
        folderPath = above
        guard let next = try standing(above, in: root, &absent) else { continue }
        folder = next
      }
      guard let kind = try folder.kind(of: name) else { continue }
      if kind == .folder {
        try checkFolder(path, named: name, in: folder)
      } else if !replaces(path) {
        throw .inTheWay(path: path)
      }
    }
  }

  /// The folder at `path`; nil where it, or one above it, is still to be made, which `absent` then names.
  private func standing(
    _ path: String, in root: borrowing Directory, _ absent: inout String
  ) throws(ReleaseTrouble) -> Directory? {
    guard var here = try root.folder(at: "") else { return nil }
    for folder in SitePath.folders(above: path).reversed() + (path.isEmpty ? [] : [path]) {
      absent = folder + "/"
      let name = SitePath.split(folder).name
      switch try here.kind(of: name) {
      case nil: return nil
      case .link: throw .linkedFolder(path: folder)
      case .file, .other:
        guard clearings.contains(folder) else { throw .inTheWay(path: folder) }
        return nil
      case .folder:
        guard let next = try here.folder(name) else { return nil }
        guard next.takesMoves(from: root) else { throw .otherDisk(path: folder) }
        here = next
      }
    }
    absent = ""
    return here
  }

  /// A folder at the place of a file goes only if all that is in it were files of the earlier site.
  private func checkFolder(
    _ path: String, named name: String, in above: borrowing Directory
  ) throws(ReleaseTrouble) {
    guard let folder = try above.folder(name) else { return }
    let names = try folder.names()
    if names.isEmpty { throw .inTheWay(path: path) }
    for name in names {
      let inner = path + "/" + name
      if try folder.kind(of: name) == .folder {
        try checkFolder(inner, named: name, in: folder)
      } else if !clearings.contains(inner) {
        throw .inTheWay(path: inner)
      }
    }
  }
}
