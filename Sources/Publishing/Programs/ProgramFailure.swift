/// Why a program that reaches another machine failed, as far as its words tell.
enum ProgramFailure: Hashable {
  /// The key of the other machine is not the one that was noted, or none was noted.
  case unknownMachine
  /// The other machine does not take the key of this account.
  case noLogin
  /// The account may not write there.
  case noPermission
  /// There is no room.
  case noRoom
  /// Something else.
  case other

  /// What the last `words` of a program tell.
  init(_ words: String) {
    let words = words.lowercased()
    let signs: [(ProgramFailure, [String])] = [
      (.unknownMachine, ["host key verification failed"]),
      (.noLogin, ["permission denied (", "too many authentication failures", "unable to authenticate"]),
      // The shell of Debian names no other reason where its words find no room.
      (.noRoom, ["no space left", "disk quota exceeded", "echo: i/o error", "insufficient storage"]),
      (.noPermission, ["permission denied", "operation not permitted", "read-only file system"]),
    ]
    self = signs.first { $0.1.contains { words.contains($0) } }?.0 ?? .other
  }

  /// What to do before the same command is run again, in Chinese.
  var chineseRemedy: String {
    switch self {
    case .unknownMachine:
      "对方机器的密钥与记下的不同，或还没有记下：请先向那台机器的管理员核对，没有核对不要发布；"
        + "确认无误后用 ssh-keygen -R 删去旧的，用 ssh 登录一次记下新的"
    case .noLogin: "对方没有接受本机的 ssh 密钥：请核对账户，以及对方的 authorized_keys；密钥设有密码的，先运行 ssh-add"
    case .noPermission: "请让那台机器上的发布账户可以写这个文件夹"
    case .noRoom: "请在那台机器上腾出空间（用 df -h 查看）"
    case .other: "请按上面的原因处理"
    }
  }

  /// What to do before the same command is run again, in English.
  var englishRemedy: String {
    switch self {
    case .unknownMachine:
      "That machine's key is not the one noted, or none was: ask those who run it, and publish nothing before they have "
        + "confirmed the key; then remove the old one with ssh-keygen -R and log in once with ssh"
    case .noLogin:
      "That machine does not take this account's key: see to the name of the account and to authorized_keys there; "
        + "a key with a passphrase needs ssh-add first"
    case .noPermission: "Let the account that publishes write to that folder there"
    case .noRoom: "Make room on that machine (see df -h)"
    case .other: "Mend the reason"
    }
  }
}
