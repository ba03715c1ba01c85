public import Diagnostics
public import Files
internal import Glibc

/// Converts files of other programs (`.xls`, `.et`, `.ods`) to XLSX through LibreOffice, where that is installed.
public struct SpreadsheetConversion: Sendable {
  private let program: String?

  /// A conversion by `program`, by default LibreOffice where Debian installs it.
  public init(program: String? = SpreadsheetConversion.installed) {
    self.program = program
  }

  /// The path of LibreOffice's program; nil where it is not installed.
  public static var installed: String? {
    ["/usr/bin/soffice", "/usr/bin/libreoffice"].first { access($0, X_OK) == 0 }
  }

  /// The workbook in XLSX that LibreOffice makes of `bytes`, or the fault that says what to do instead.
  ///
  /// - Throws: trouble with the temporary folder.
  public func convert(
    _ bytes: [UInt8], file: String
  ) throws(FileTrouble) -> (workbook: [UInt8]?, fault: Diagnostic?) {
    let place = Place(file: file)
    guard let program else { return (nil, Diagnostic(.notConverted, at: place)) }
    let folder = try temporaryFolder()
    defer { remove(folder) }
    let ending = FileFormat.ending(of: file)
    let input = folder + "/in." + (ending.utf8.allSatisfy { $0 < 0x80 && $0 > 0x2F } ? ending : "xls")
    try write(bytes, to: input)
    let words = [
      "timeout", "120", program, "-env:UserInstallation=file://" + folder + "/profile", "--headless",
      "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/out", input,
    ]
    guard Self.run(words) else { return (nil, Diagnostic(.conversionFailed, at: place)) }
    let tree = DiskTree(root: folder)
    guard try tree.kind(at: "out/in.xlsx") == .file else {
      return (nil, Diagnostic(.conversionFailed, at: place))
    }
    return (try tree.bytes(at: "out/in.xlsx"), nil)
  }

  private func temporaryFolder() throws(FileTrouble) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/disclose-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileTrouble(.make, parent, number: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    guard let file = fopen(path, "w") else { throw FileTrouble(.write, path, number: errno) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw FileTrouble(.write, path, number: errno) }
  }

  /// Removes the folder, the profile that LibreOffice has put there included.
  private func remove(_ folder: String) {
    _ = Self.run(["rm", "-rf", "--", folder])
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
