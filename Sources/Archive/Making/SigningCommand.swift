import Files
import Glibc

/// A command of the bureau's own that signs what it reads.
struct SigningCommand: Sendable {
  /// No signature and no tag manifest is longer, so that both fit a pipe, and a command that never stops talking is cut
  /// off.
  private static let longest = 16_384
  private let command: String

  init(_ command: String) {
    self.command = command
  }

  /// What the command answers to `message`.
  func sign(_ message: [UInt8]) throws(ArchiveTrouble) -> [UInt8] {
    let input = try pipe()
    defer { close(input.reading) }
    let sent = message.count <= Self.longest && write(input.writing, message, message.count) == message.count
    close(input.writing)
    guard sent else { throw .system(.write, command, number: EIO) }
    let output = try pipe()
    let started = spawn(input: input.reading, output: output.writing)
    close(output.writing)
    let answer = started == nil ? [] : Self.all(from: output.reading)
    // Closed before the wait, so that a command that still talks is ended by it.
    close(output.reading)
    guard let process = started else { throw .signer(status: -1) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard status == 0, answer.count <= Self.longest else {
      throw .signer(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1)
    }
    return answer
  }

  /// A pipe that no other program started from here inherits.
  private func pipe() throws(ArchiveTrouble) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw .system(.make, command, number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private func spawn(input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    let words: [String] = ["/bin/sh", "-c", command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environ) == 0 ? process : nil
  }

  private static func all(from end: Int32) -> [UInt8] {
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while answer.count <= longest {
      let got = read(end, &piece, piece.count)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 { break }
      answer += piece.prefix(got)
    }
    return answer
  }
}
