public import Diagnostics
public import Files

/// A site of whose content only a part can be seen: the files that are read, and of them only what belongs to the chosen
/// regions, years and evaluations. Everything else of the site is there as it is.
///
/// Nothing is seen that is not named: files that nobody reads, notes of editors, forbidden words, the list of what should
/// be disclosed and the targets of publishing stay out. Any other kind of file that `FileKind.all` lists is taken in; rows of a
/// table whose field `evaluation` names an evaluation that stays out are left out with it.
public struct ContentExcerpt: FileTree {
  /// What becomes of the bytes of a file.
  private typealias Part = @Sendable (_ bytes: [UInt8], _ file: String) -> [UInt8]

  private let tree: any FileTree
  private var parts: [String: Part] = [:]
  private var folders: [String: [FileEntry]] = [:]

  /// What of the content of `tree` belongs to `regions`; the waivers whose position stands at one of `waivers` stay out.
  ///
  /// - Throws: trouble of the machine with a folder.
  public init(
    of tree: any FileTree, regions: [RegionExcerpt], leavingOutWaivers waivers: Set<Place> = []
  ) throws(FileTrouble) {
    self.tree = tree
    let waiving: Part = { bytes, file in
      TableExcerpt.bytes(bytes, of: file, WaiverFields.file) { row in
        !waivers.contains(row.place(of: WaiverFields.position))
      }
    }
    var changes: [String: Part] = [SiteFields.file.name: { bytes, _ in SettingsExcerpt.bytes(bytes) }]
    if !waivers.isEmpty { changes[WaiverFields.file.name] = waiving }
    try add("Content", changes, others: ["wrong-words.csv"])
    for region in regions {
      let folder = "Content/\(region.code)"
      try add(folder)
      for year in region.years { try add(year, in: folder + "/\(year.year)") }
      for year in region.withdrawn {
        enter(folder + "/\(year.year)/" + ReportFields.file.name) { _, _ in year.report }
        enter(folder + "/\(year.year)/" + CorrectionFields.file.name) { _, _ in year.corrections }
      }
    }
    for (folder, entries) in folders {
      folders[folder] = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  /// What stands in `folder`.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    if !Self.isContent(folder) { return try tree.entries(in: folder) }
    guard let entries = folders[folder] else {
      throw FileTrouble(.list, folder, number: FileTrouble.notThere)
    }
    return entries
  }

  /// The bytes of the file at `path`.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    if !Self.isContent(path) { return try tree.bytes(at: path) }
    guard let part = parts[path] else { throw FileTrouble(.read, path, number: FileTrouble.notThere) }
    return part(try tree.bytes(at: path), path)
  }

  /// What stands at `path`.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    if !Self.isContent(path) { return try tree.kind(at: path) }
    if folders[path] != nil { return .folder }
    return parts[path] == nil ? nil : .file
  }

  private static func isContent(_ path: String) -> Bool { path == "Content" || path.hasPrefix("Content/") }

  private mutating func add(_ year: YearExcerpt, in folder: String) throws(FileTrouble) {
    var changes: [String: Part] = [:]
    if !year.isWhole {
      for kind in FileKind.all where kind.form == .table {
        changes[kind.name] = TableExcerpt.part(of: kind, keeping: year.evaluations)
      }
      changes[ReportFields.file.name] = { bytes, file in ReportExcerpt(year).bytes(bytes, of: file) }
    }
    if let corrections = year.corrections {
      changes[CorrectionFields.file.name] = TableExcerpt.corrections(at: corrections)
      // Of a record that was withdrawn the row may be gone, and its cells still be there.
      changes[CellSourceFields.file.name] = TableExcerpt.part(
        of: CellSourceFields.file, keeping: year.evaluations)
    }
    try add(folder, changes)
    let narratives = try names(in: folder + "/evaluations").filter { name in
      name.hasSuffix(".md") && year.evaluations.contains(String(name.dropLast(3)))
    }
    for name in narratives { enter(folder + "/evaluations/" + name) }
    for name in year.attachments where try tree.kind(at: folder + "/attachments/" + name) == .file {
      enter(folder + "/attachments/" + name)
    }
  }

  /// Takes in the files of `folder` that are of a known kind or among `others`, some of them changed.
  private mutating func add(
    _ folder: String, _ changes: [String: Part] = [:], others: [String] = []
  ) throws(FileTrouble) {
    // The list of what should be disclosed names what is not.
    let known = Set(FileKind.all.map(\.name) + others).subtracting([PlanFields.file.name])
    for name in try names(in: folder) where known.contains(name) {
      enter(folder + "/" + name, changes[name])
    }
  }

  private func names(in folder: String) throws(FileTrouble) -> [String] {
    guard try tree.kind(at: folder) == .folder else { return [] }
    return try tree.entries(in: folder).filter { $0.kind == .file }.map(\.name)
  }

  private mutating func enter(_ path: String, _ part: Part? = nil) {
    guard parts.updateValue(part ?? { bytes, _ in bytes }, forKey: path) == nil else { return }
    var path = path
    var kind = FileEntry.Kind.file
    while let slash = path.lastIndex(of: "/") {
      let (folder, name) = (String(path[..<slash]), String(path[path.index(after: slash)...]))
      let isKnown = folders[folder] != nil
      folders[folder, default: []].append(FileEntry(name: name, kind: kind))
      if isKnown { return }
      (path, kind) = (folder, .folder)
    }
  }
}
