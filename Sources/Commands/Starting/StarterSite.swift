internal import Files
internal import Import

/// A site to start from: an invented region, the standard look, and a workbook to fill in.
struct StarterSite {
  /// The files of `Content`, by path below it.
  let content: [String: [UInt8]]
  /// The files of `Templates`, by path below it.
  let templates: [String: [UInt8]]
  /// The files beside these two folders.
  let files: [String: [UInt8]]

  private static let sample = "Content/990101/2024"

  /// The starter site that `data`, the program's own files, hold.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  init(_ data: DiskTree) throws(FileTrouble) {
    let starter = DiskTree(root: data.root + "/starter")
    var content = try Self.files(of: starter, below: "Content")
    content["divisions.csv"] = try data.bytes(at: "divisions.csv") + data.bytes(at: "sample-divisions.csv")
    self.content = content
    templates = Dictionary(
      uniqueKeysWithValues: try Self.look(data).map { ("standard/" + $0.key, $0.value) })
    files = [
      "README.md": try starter.bytes(at: "README.md"),
      "填报表.xlsx": try TemplateWorkbook(of: Self.sample, in: starter).bytes(),
    ]
  }

  /// The standard look among the program's own files, by path below its folder.
  static func look(_ data: DiskTree) throws(FileTrouble) -> [String: [UInt8]] {
    try files(of: DiskTree(root: data.root + "/Templates"), below: "")
  }

  /// The files of `tree` at or below `folder`, by path below that folder.
  static func files(
    of tree: DiskTree, below folder: String
  ) throws(FileTrouble) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try tree.files(below: folder) {
      files[folder.isEmpty ? path : String(path.dropFirst(folder.count + 1))] = try tree.bytes(at: path)
    }
    return files
  }
}
