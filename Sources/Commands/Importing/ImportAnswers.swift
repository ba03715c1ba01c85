internal import Diagnostics
internal import Files
internal import Import

/// The marked copies of workbooks in which something was found.
struct ImportAnswers {
  private let diagnostics: [String: [Diagnostic]]
  private let folder: String?
  private let language: Language

  /// The answers to what `diagnostics` find, in `folder` or beside each workbook.
  init(_ diagnostics: [Diagnostic], folder: String?, language: Language) {
    self.diagnostics = Dictionary(grouping: diagnostics) { $0.place.file }
    self.folder = folder
    self.language = language
  }

  /// Writes the answer to each of the files that `paths` name and that has an error, and gives where they are; one that a person
  /// has worked on since stays, and is given as a fault.
  ///
  /// - Throws: trouble of the machine with a file.
  func write(_ paths: [String]) throws -> (written: [String], kept: [Diagnostic]) {
    var written: [String] = []
    var kept: [Diagnostic] = []
    let faulty = try SpreadsheetFiles(paths).filtered { diagnostics[$0.path]?.hasErrors ?? false }
    try faulty.read { file, sheets, _ in
      guard !sheets.isEmpty, let found = diagnostics[file.path] else { return }
      let path = target(of: file)
      if try OwnWorkbook(path: path).holdsWork() {
        kept.append(Diagnostic(.answerKept, at: Place(file: path)))
        return
      }
      try ReportFile(path: path).write(
        AnswerWorkbook(sheets: sheets, diagnostics: found, language: language).bytes())
      written.append(path)
    }
    return (written, kept)
  }

  private func target(of file: SpreadsheetFiles.File) -> String {
    let path = folder.map { $0 + "/" + file.name.replacing("/", with: "-") } ?? file.path
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
      return path + AnswerWorkbook.ending
    }
    return path[..<dot] + AnswerWorkbook.ending
  }
}
