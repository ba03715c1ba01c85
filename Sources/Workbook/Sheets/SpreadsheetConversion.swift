public import Diagnostics
public import Files
internal import Glibc

/// Converts files of other programs (`.xls`, `.et`, `.ods`) to XLSX through LibreOffice, where that is installed.
public struct SpreadsheetConversion: Sendable {
  /// What became of a file.
  public enum Result: Sendable {
    /// The workbook in XLSX.
    case workbook([UInt8])
    /// What to do instead.
    case fault(Diagnostic)
  }

  private let program: String?

  /// A conversion by `program`, by default LibreOffice where Debian installs it.
  public init(program: String? = SpreadsheetConversion.installed) {
    self.program = program
  }

  /// The path of LibreOffice's program; nil where it is not installed.
  public static var installed: String? {
    ["/usr/bin/soffice", "/usr/bin/libreoffice"].first { access($0, X_OK) == 0 }
  }

  /// What becomes of each of `files`, which are converted in one go, because starting LibreOffice takes seconds.
  ///
  /// It runs with a profile of its own, so that an open window of the same person is left alone.
  ///
  /// - Throws: trouble with the temporary folder.
  public func convert(_ files: [(bytes: [UInt8], file: String)]) throws(FileTrouble) -> [Result] {
    guard let program, !files.isEmpty else {
      return files.map { .fault(Diagnostic(.notConverted, at: Place(file: $0.file))) }
    }
    let place = try TemporaryFolder()
    defer { place.clear() }
    let folder = place.path
    var inputs: [String] = []
    for (number, file) in files.enumerated() {
      inputs.append("\(folder)/\(number)." + Self.ending(of: file.bytes))
      try write(file.bytes, to: inputs[number])
    }
    convert(Array(inputs.indices), with: program, in: folder, inputs)
    let tree = DiskTree(root: folder)
    var missing: [Int] = []
    for number in inputs.indices where try tree.kind(at: Self.made(number)) != .file {
      missing.append(number)
    }
    // A file at which LibreOffice breaks keeps it from those behind: what is missing is tried once more, from the end.
    if !missing.isEmpty { convert(missing.reversed(), with: program, in: folder, inputs) }
    var results: [Result] = []
    for (number, file) in files.enumerated() {
      let made = Self.made(number)
      let isMade = try tree.kind(at: made) == .file
      results.append(
        isMade
          ? .workbook(try tree.bytes(at: made))
          : .fault(Diagnostic(.conversionFailed, at: Place(file: file.file))))
    }
    return results
  }

  /// Lets LibreOffice convert those of `inputs` that have `numbers`, in this order.
  private func convert(_ numbers: [Int], with program: String, in folder: String, _ inputs: [String]) {
    // Ten seconds a file beyond the first two minutes.
    _ = Self.run(
      [
        "timeout", "\(120 + 10 * numbers.count)", program,
        "-env:UserInstallation=file://" + folder + "/profile",
        "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
        folder + "/out",
      ] + numbers.map { inputs[$0] })
  }

  /// Where the workbook made of the file `number` stands.
  private static func made(_ number: Int) -> String { "out/\(number).xlsx" }

  /// The ending by which LibreOffice takes a file for what it is: the files of WPS are those of old Excel.
  private static func ending(of bytes: [UInt8]) -> String {
    bytes.starts(with: [0x50, 0x4B]) ? "ods" : "xls"
  }

  private func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    guard let file = fopen(path, "w") else { throw FileTrouble(.write, path, number: errno) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw FileTrouble(.write, path, number: errno) }
  }

  private static func run(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}
