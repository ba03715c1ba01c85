internal import ArgumentParser
internal import Evaluation
internal import Glibc
internal import Publishing
internal import Records

/// Where to, and under which conditions.
struct PublishOptions: ParsableArguments {
  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("发布目标的名称或地址 / name or address of the target", valueName: "TARGET"))
  var target: String?

  @Option(help: "已生成的网站，默认为站点下的 Public / the built site (default: Public)")
  var output: String?

  @Option(
    help: ArgumentHelp("只发布这个指纹的网站 / publish what has this fingerprint, or nothing", valueName: "FINGERPRINT")
  )
  var approve: String?

  @Option(
    name: .customLong("delete-limit"),
    help: ArgumentHelp("最多从线上删除多少个文件 / how many files may be removed at most", valueName: "n"))
  var deleteLimit = 100

  @Option(help: "发布人，默认为当前账户 / who publishes (default: the account)")
  var by: String?

  @Option(help: "给发布包签名的私钥文件，可写两次 / a private key that signs a package; may be given twice")
  var key: [String] = []

  @Flag(name: .customLong("only-changed"), help: "发布包只含改动的文件 / a package with what changed only")
  var onlyChanged = false

  /// Who publishes.
  var person: String {
    if let by { return by }
    guard let account = getpwuid(geteuid()) else { return "\(geteuid())" }
    return String(cString: account.pointee.pw_name)
  }

  func validate() throws {
    if deleteLimit < 0 { throw ValidationError("--delete-limit：不能小于 0 / must not be below 0") }
  }

  /// The target that `--to` names or writes, among those of `settings`.
  func chosenTarget(in settings: SiteSettings) throws -> PublishingTarget {
    guard let target else {
      throw ValidationError("请用 --to 写明发布到哪里 / say with --to where to publish")
    }
    if let named = settings.targets.first(where: { $0.name == target }) { return named }
    let address: TargetAddress
    do throws(TargetAddress.Refusal) {
      address = try TargetAddress(target)
    } catch {
      throw error == .secret ? PublishTrouble.secretInAddress : PublishTrouble.unknownTarget(nil)
    }
    // A single word is far more likely a name with a slip in it than a new folder.
    if case .folder(let path) = address, !path.contains("/") { throw PublishTrouble.unknownTarget(path) }
    return PublishingTarget(name: target, address: address)
  }
}
