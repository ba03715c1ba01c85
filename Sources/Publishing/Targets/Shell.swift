/// Where the short scripts of `SideBySideTarget` run: on this machine, or on another through SSH.
enum Shell: Sendable {
  case here
  case there(host: String, port: Int?)

  /// What SSH is told: never to ask for a password, and to notice when the line is gone.
  private static let options = [
    "-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-o", "ServerAliveInterval=15", "-o",
    "ServerAliveCountMax=4",
  ]

  /// The program that runs `script` with `arguments`.
  func program(_ script: String, _ arguments: [String]) -> OutsideProgram {
    switch self {
    case .here: return OutsideProgram(name: "sh", arguments: ["-c", script, "sh"] + arguments)
    case .there(let host, let port):
      let words = ["sh", "-c", Self.quoted(script), "sh"] + arguments.map(Self.quoted)
      return OutsideProgram(
        name: "ssh",
        arguments: Self.options + (port.map { ["-p", "\($0)"] } ?? []) + [
          "--", host, words.joined(separator: " "),
        ])
    }
  }

  /// How rsync reaches `folder` there.
  func rsyncArguments(to folder: String) -> [String] {
    switch self {
    case .here:
      // A colon would make rsync take what stands before it for a machine.
      return [folder.hasPrefix("/") ? folder : "./" + folder]
    case .there(let host, let port):
      let words = ["ssh"] + Self.options + (port.map { ["-p", "\($0)"] } ?? [])
      return ["--rsh", words.joined(separator: " "), "--protect-args", "\(host):\(folder)"]
    }
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
