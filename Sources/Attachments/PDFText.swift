internal import Glibc

/// The text of PDF files, through Poppler's program `pdftotext`.
public struct PDFText: Sendable {
  private let program: String

  /// A reader that runs `program`.
  init(program: String) {
    self.program = program
  }

  /// The path of the program where Debian installs it; nil where it is not there.
  public static var installed: String? {
    let path = "/usr/bin/pdftotext"
    return access(path, X_OK) == 0 ? path : nil
  }

  /// The text of the PDF `bytes`, or nil where the program cannot read it.
  ///
  /// Files without a name carry both ways, so that neither side can wait for the other.
  func text(of bytes: [UInt8]) -> String? {
    guard let input = tmpfile() else { return nil }
    defer { fclose(input) }
    guard let output = tmpfile() else { return nil }
    defer { fclose(output) }
    guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0 else { return nil }
    rewind(input)
    guard run(input: fileno(input), output: fileno(output)) else { return nil }
    rewind(output)
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, output)
      if count == 0 { break }
      text += piece[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func run(input: Int32, output: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let words = ["timeout", "60", program, "-q", "-enc", "UTF-8", "-", "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    guard posix_spawnp(&process, "timeout", &actions, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}
