public import Diagnostics
import Digests
import Files
import Signatures

extension ArchiveTrouble {
  /// What happened and what to do, in `language`.
  public func wording(in language: Language) -> Wording {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: Wording {
    switch self {
    case .exists(let path): Wording("“\(path)”已经存在，不会覆盖。", next: "请换一个名称，或先把它移走。")
    case .notBuilt(let folder): Wording("“\(folder)”里没有生成好的网站。", next: "请先运行 disclose build。")
    case .notASnapshot(let path):
      Wording(
        "“\(path)”不是归档，或者不存在。", next: "请用 disclose archive list 查看已有的归档；还没有的，先运行 disclose archive create。")
    case .busy(let folder): Wording("另一条命令正在使用“\(folder)”。", next: "请等它结束后再试。")
    case .ambiguousPrevious(let names):
      Wording("这几份归档都可能是前一份：\(names.joined(separator: "、"))。", next: "请用 --previous 指明其中一份。")
    case .damaged(let path): Wording("“\(path)”已损坏，没有恢复任何文件。", next: "请先运行 disclose archive verify，或改用另一份副本。")
    case .tooMuch(let path): Wording("“\(path)”过大或文件过多，超出了本程序肯处理的范围。", next: "请查明这份归档的来历。")
    case .compression(let number): Wording("压缩失败（\(number)）。", next: "请检查内存，再试一次。")
    case .digests(let trouble):
      Wording("本机的 libcrypto 不能计算 \(trouble.algorithm)。", next: "请安装完整的 OpenSSL（libssl3）。")
    case .signature(.notAKey): Wording("密钥文件不是 PEM 格式的密钥，或设有密码。", next: "请提供不设密码的 PEM 文件，或用 --signer。")
    case .signature(.otherScheme): Wording("密钥既不是 Ed25519 也不是 SM2，或本机不支持。", next: "请换一个密钥。")
    case .signature(.refused): Wording("无法签名，或签名与公钥不符。", next: "请核对密钥、公钥和签名命令。")
    case .signer(let status): Wording("签名命令没有成功（状态 \(status)）。", next: "请单独运行它，看看它说了什么。")
    case .files(let trouble):
      Wording("无法处理“\(trouble.path)”：\(trouble.chineseReason)。", next: "\(trouble.chineseRemedy)，再运行一次这条命令。")
    }
  }

  private var english: Wording {
    switch self {
    case .exists(let path):
      Wording(
        "“\(path)” is there already and will not be overwritten.",
        next: "Choose another name, or move it elsewhere.")
    case .notBuilt(let folder):
      Wording("There is no built site in “\(folder)”.", next: "Run disclose build first.")
    case .notASnapshot(let path):
      Wording(
        "“\(path)” is not a snapshot, or is not there.",
        next: "See disclose archive list; disclose archive create makes the first.")
    case .busy(let folder):
      Wording("Another command is at work in “\(folder)”.", next: "Try again when it is finished.")
    case .ambiguousPrevious(let names):
      Wording(
        "Any of these may be the snapshot before: \(names.joined(separator: ", ")).",
        next: "Name one with --previous.")
    case .damaged(let path):
      Wording(
        "“\(path)” is damaged; nothing was restored.",
        next: "Run disclose archive verify, or use another copy.")
    case .tooMuch(let path):
      Wording(
        "“\(path)” is too large or holds too many files for this program to take on.",
        next: "Find out where this snapshot comes from.")
    case .compression(let number):
      Wording(
        "Compressing failed (\(number)).", next: "See whether there is memory enough, then try again.")
    case .digests(let trouble):
      Wording(
        "This machine's libcrypto cannot make \(trouble.algorithm).",
        next: "Install a full OpenSSL (libssl3).")
    case .signature(.notAKey):
      Wording(
        "The key file holds no key in PEM, or one with a password.",
        next: "Give one without, or use --signer.")
    case .signature(.otherScheme):
      Wording(
        "The key is neither Ed25519 nor SM2, or this machine does not have its kind.",
        next: "Use another key.")
    case .signature(.refused):
      Wording(
        "It could not be signed, or the signature does not fit the public key.",
        next: "See whether key, public key and command belong together.")
    case .signer(let status):
      Wording("The signing command failed (status \(status)).", next: "Run it by itself to see what it says.")
    case .files(let trouble):
      Wording(
        "Cannot work on “\(trouble.path)”: \(trouble.reason).",
        next: "\(trouble.remedy), then run the command again.")
    }
  }
}
