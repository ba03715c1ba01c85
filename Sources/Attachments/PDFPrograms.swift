internal import Glibc

/// What PDF files hold, through Poppler's programs: text, document information, XMP metadata, addresses of links, and the
/// names of files within. Annotations are not among it.
public struct PDFPrograms: Sendable {
  /// What one PDF file holds.
  struct Content {
    /// The text of its pages.
    let text: String
    /// Its document information and the addresses of its links.
    let information: String
    /// Its XMP metadata, as XML.
    let metadata: [UInt8]
    /// The names of the files within it.
    let embedded: [String]
  }

  private let folder: String

  /// Programs that stand in `folder`.
  init(folder: String) {
    self.folder = folder
  }

  /// The folder where Debian installs them; nil where one of them is not there.
  public static var installed: String? {
    let programs = ["pdftotext", "pdfinfo", "pdfdetach"]
    return programs.allSatisfy { access("/usr/bin/" + $0, X_OK) == 0 } ? "/usr/bin" : nil
  }

  /// What the PDF `bytes` hold, or nil where the programs cannot read them.
  ///
  /// Files without a name carry both ways, so that neither side can wait for the other.
  func content(of bytes: [UInt8]) -> Content? {
    guard let input = tmpfile() else { return nil }
    defer { fclose(input) }
    guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0 else { return nil }
    func output(_ program: String, _ arguments: String...) -> [UInt8]? {
      result(of: [program] + arguments, input: input)
    }
    guard let text = output("pdftotext", "-q", "-enc", "UTF-8", "-", "-"),
      let information = output("pdfinfo", "-custom", "-enc", "UTF-8", "-"),
      let links = output("pdfinfo", "-url", "-enc", "UTF-8", "-"),
      let metadata = output("pdfinfo", "-meta", "-"),
      let files = output("pdfdetach", "-list", "-enc", "UTF-8", "/dev/stdin")
    else { return nil }
    return Content(
      text: String(decoding: text, as: UTF8.self),
      information: String(decoding: information + [0x0A] + links, as: UTF8.self), metadata: metadata,
      embedded: Self.names(in: String(decoding: files, as: UTF8.self)))
  }

  /// The names in a list whose lines are `1: name`.
  private static func names(in list: String) -> [String] {
    list.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, Int(parts[0].drop(while: \.isWhitespace)) != nil else { return nil }
      return String(parts[1].drop(while: \.isWhitespace))
    }
  }

  private func result(of words: [String], input: UnsafeMutablePointer<FILE>) -> [UInt8]? {
    guard let output = tmpfile() else { return nil }
    defer { fclose(output) }
    rewind(input)
    guard run(words, input: fileno(input), output: fileno(output)) else { return nil }
    rewind(output)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, output)
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  private func run(_ words: [String], input: Int32, output: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let line = ["timeout", "60", folder + "/" + words[0]] + words.dropFirst()
    var arguments: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    guard posix_spawnp(&process, "timeout", &actions, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}
