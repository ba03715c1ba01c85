import Glibc

/// How programs of the system are started and waited for.
enum Spawning {
  /// Starts `name` with standard input, output and error as given.
  ///
  /// Where the system has `setpriv`, the program is killed when this one ends, so that an interrupted publication leaves
  /// nothing at work.
  static func start(_ name: String, _ arguments: [String], _ streams: [Int32]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    guard let program = path(of: name) else { throw PublishTrouble.noProgram(name) }
    let bound = path(of: "setpriv").map { [$0, "--pdeathsig", "KILL", "--"] } ?? []
    let words = bound + [program] + arguments
    var list: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    defer { for word in list { free(word) } }
    list.append(nil)
    var process: pid_t = 0
    let number = posix_spawn(&process, words[0], &actions, nil, list, environ)
    guard number == 0 else { throw PublishTrouble.noProgram(name) }
    return process
  }

  /// Calls `look` every now and then until `process` has ended; it still has to be waited for.
  static func watch(_ process: pid_t, _ look: () -> Void) {
    var pause: UInt32 = 1_000
    var ended = siginfo_t()
    while waitid(P_PID, id_t(process), &ended, WEXITED | WNOHANG | WNOWAIT) == 0, ended.si_signo == 0 {
      usleep(pause)
      pause = min(pause * 2, 100_000)
      look()
    }
  }

  /// Waits for the end of `process` and gives its exit status, or -1 where a signal ended it.
  static func wait(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  private static func path(of name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
