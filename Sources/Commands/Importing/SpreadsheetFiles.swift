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
  }

  /// All of them, those of a folder in the order of their names.
  let all: [File]
  /// What is worth knowing of folders: files that are no spreadsheets.
  let faults: [Diagnostic]

  /// How many files are named that were left aside.
  private static let nameLimit = 10

  /// The files that `paths` name.
  ///
  /// - Throws: trouble with a file or folder that is not there or cannot be listed.
  init(_ paths: [String]) throws(FileTrouble) {
    var all: [File] = []
    var faults: [Diagnostic] = []
    for path in paths {
      let (folder, name) = Self.split(path)
      guard try DiskTree(root: folder).kind(at: name) == .folder else {
        all.append(File(path: path, name: name))
        continue
      }
      var asides: [String] = []
      for inner in try DiskTree(root: path).files(below: "") {
        let last = Self.split(inner).1
        // Office programs leave files with ~$ beside a workbook that is open, and Windows its own; answers are ours.
        if last.hasSuffix(AnswerWorkbook.ending) || last.hasPrefix("~$") || last.hasPrefix(".") { continue }
        if ["thumbs.db", "desktop.ini"].contains(last.lowercased()) { continue }
        if FileFormat.isKnown(last) {
          all.append(File(path: path + "/" + inner, name: inner))
        } else {
          asides.append(inner)
        }
      }
      if !asides.isEmpty { faults.append(Self.fault(of: asides, in: path)) }
    }
    self.all = all
    self.faults = faults
  }

  private init(all: [File]) {
    self.all = all
    faults = []
  }

  private static func fault(of asides: [String], in folder: String) -> Diagnostic {
    let names =
      asides.prefix(nameLimit).joined(separator: "、") + (asides.count > nameLimit ? "……" : "")
    return Diagnostic(
      .filesLeftAside, at: Place(file: folder), ["count": "\(asides.count)", "names": names])
  }

  /// Those of them that `isWanted` takes.
  func filtered(_ isWanted: (File) -> Bool) -> SpreadsheetFiles {
    SpreadsheetFiles(all: all.filter(isWanted))
  }

  /// Gives each file, with its sheets and what is wrong with it, to `body`; files of other programs are converted first,
  /// many at a time.
  ///
  /// - Throws: trouble of the machine with a file or with the conversion.
  func read(_ body: (File, [Sheet], [Diagnostic]) throws -> Void) throws {
    var rest = all[...]
    while !rest.isEmpty {
      let files = rest.prefix(Self.batch)
      rest = rest.dropFirst(Self.batch)
      var contents: [[UInt8]] = []
      for file in files {
        let (folder, name) = Self.split(file.path)
        contents.append(try DiskTree(root: folder).bytes(at: name))
      }
      let pairs = zip(contents, files).map { (bytes: $0, file: $1.path) }
      var converted = try SpreadsheetConversion().convert(
        pairs.filter { FileFormat($0.bytes, file: $0.file) == .compound }
      )[...]
      for (file, bytes) in zip(files, contents) {
        guard FileFormat(bytes, file: file.path) == .compound, let result = converted.popFirst() else {
          let (sheets, faults) = WorkbookReader.read(bytes, file: file.path)
          try body(file, sheets, faults)
          continue
        }
        switch result {
        case .workbook(let bytes):
          let (sheets, faults) = WorkbookReader.read(bytes, file: file.path)
          try body(file, sheets, faults)
        case .fault(let fault): try body(file, [], [fault])
        }
      }
    }
  }

  private static let batch = 50

  private static func split(_ path: String) -> (String, String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
