internal import Diagnostics
internal import Files
internal import Import
internal import Workbook

/// The spreadsheets that a person named: files, and all that lie in folders.
struct SpreadsheetFiles {
  /// One of them.
  struct File {
    /// Its path on this machine.
    let path: String
    /// What the content calls it: its name, or its path below the folder that was named.
    let name: String

    /// Its sheets, converted first where that is needed.
    ///
    /// - Throws: trouble of the machine with the file or with the conversion.
    func read() throws(FileTrouble) -> (sheets: [Sheet], faults: [Diagnostic]) {
      let (folder, last) = SpreadsheetFiles.split(path)
      let bytes = try DiskTree(root: folder).bytes(at: last)
      guard FileFormat(bytes, file: path) == .compound else {
        return WorkbookReader.read(bytes, file: path)
      }
      let (converted, fault) = try SpreadsheetConversion().convert(bytes, file: path)
      guard let converted else { return ([], fault.map { [$0] } ?? []) }
      return WorkbookReader.read(converted, file: path)
    }
  }

  /// All of them, those of a folder in the order of their names.
  let all: [File]

  /// The files that `paths` name.
  ///
  /// - Throws: trouble with a file or folder that is not there or cannot be listed.
  init(_ paths: [String]) throws(FileTrouble) {
    var all: [File] = []
    for path in paths {
      let (folder, name) = Self.split(path)
      guard try DiskTree(root: folder).kind(at: name) == .folder else {
        all.append(File(path: path, name: name))
        continue
      }
      for inner in try DiskTree(root: path).files(below: "") {
        let last = Self.split(inner).1
        // Office programs leave files with ~$ beside a workbook that is open; answers are our own.
        if last.hasSuffix(AnswerWorkbook.ending) { continue }
        if !FileFormat.isKnown(last) || last.hasPrefix("~$") || last.hasPrefix(".") { continue }
        all.append(File(path: path + "/" + inner, name: inner))
      }
    }
    self.all = all
  }

  private static func split(_ path: String) -> (String, String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
