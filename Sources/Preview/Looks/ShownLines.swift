internal import Diagnostics
internal import Evaluation
internal import Files

/// Finds the lines that faults stand in; a line of a withheld record is never given out.
struct ShownLines {
  /// A line of a file.
  enum Line: Hashable, Sendable {
    case text(String)
    /// It belongs to a withheld record.
    case hidden
  }

  private let tree: any FileTree
  private var files: [String: [UInt8]] = [:]
  private var withheld: [String: Set<String>] = [:]

  /// Lines of the files in `tree`.
  init(tree: any FileTree) {
    self.tree = tree
  }

  /// The line that `place` is in; nil where it is in none, or the file is gone.
  mutating func line(at place: Place) -> Line? {
    guard case .text(let number, _) = place.spot,
      place.file.hasPrefix("Content/") || place.file.hasPrefix("Templates/")
    else { return nil }
    let bytes = bytes(of: place.file)
    guard let range = RawTable.line(number, in: bytes) else { return nil }
    let text = String(decoding: bytes[range].prefix(400), as: UTF8.self)
    return isHidden(place.file, range, in: bytes) ? .hidden : .text(text)
  }

  private mutating func isHidden(_ file: String, _ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let parts = file.split(separator: "/")
    guard parts.count >= 4, parts[0] == "Content" else { return false }
    let ids = withheldIDs(in: parts[..<3].joined(separator: "/"))
    if let name = parts.last, name.hasSuffix(".md"), name != "report.md" {
      return ids.contains(String(name.dropLast(3)))
    }
    guard file.hasSuffix(".csv") else { return false }
    let table = RawTable(bytes)
    let record = table.record(around: line.lowerBound)
    let cells = table.cells(of: record)
    if cells.contains(where: ids.contains) { return true }
    return parts.last == "evaluations.csv" && RawTable.mayBeWithheld(cells, header: table.header)
  }

  /// The ids of the records in the year's `folder` that may be withheld.
  private mutating func withheldIDs(in folder: String) -> Set<String> {
    if let known = withheld[folder] { return known }
    let table = RawTable(bytes(of: folder + "/evaluations.csv"))
    var ids: Set<String> = []
    for record in table.records.dropFirst() {
      let cells = table.cells(of: record)
      guard RawTable.mayBeWithheld(cells, header: table.header) else { continue }
      for (name, cell) in zip(table.header, cells) where ["编号", "id"].contains(name) { ids.insert(cell) }
    }
    withheld[folder] = ids
    return ids
  }

  private mutating func bytes(of file: String) -> [UInt8] {
    if let known = files[file] { return known }
    var bytes: [UInt8] = []
    do {
      if try tree.kind(at: file) == .file { bytes = try tree.bytes(at: file) }
    } catch {
      bytes = []
    }
    files[file] = bytes
    return bytes
  }
}
