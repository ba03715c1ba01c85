internal import Diagnostics
internal import Evaluation
internal import Files
internal import Glibc
internal import Look
internal import Records

/// What `disclose doctor` finds in the folder of a site.
struct SiteExamination: Sendable {
  /// Every symptom.
  let symptoms: [Symptom]
  /// Where the site is published to, as far as its settings can be read.
  let targets: [PublishingTarget]

  /// What is found in the site in `folder`.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  init(_ folder: String) throws(FileTrouble) {
    let tree = DiskTree(root: folder)
    guard try tree.kind(at: "Content") == .folder else {
      targets = []
      let noSite = NoSite(folder: folder)
      symptoms = [.bad(.trouble, zh: noSite.chinese, en: noSite.english)]
      return
    }
    let frame = try SiteReader(tree: tree).frame()
    targets = frame.value?.settings.targets ?? []
    var symptoms = [Self.content(frame)]
    if let settings = frame.value?.settings, Self.isSample(settings) { symptoms.append(Self.sample) }
    symptoms += try Self.look(tree)
    symptoms += Self.permissions(folder)
    symptoms += try Self.leftovers(tree, folder)
    self.symptoms = symptoms
  }

  private static func content(_ frame: Reading<SiteFrame>) -> Symptom {
    let errors = frame.diagnostics.count { $0.fault.severity == .error }
    let regions = frame.value?.regions.count ?? 0
    if errors == 0 {
      return .good(zh: "设置可以读取，有 \(regions) 个地区", en: "the settings can be read; \(regions) regions")
    }
    return .bad(
      .trouble, zh: ("设置有 \(errors) 个错误", "运行 disclose check 查看并改正"),
      en: ("\(errors) errors in the settings", "run disclose check and mend them"))
  }

  /// Whether `settings` are still those of the starter site.
  static func isSample(_ settings: SiteSettings) -> Bool {
    settings.portal.siteIDCode == "0000000000" || settings.address.contains("example.gov.cn")
  }

  private static var sample: Symptom {
    .bad(
      .note, zh: ("Content/site.yaml 还是样例的设置", "正式发布前请改成本单位的网址、网站标识码和页脚"),
      en: (
        "Content/site.yaml still has the settings of the sample",
        "put in your own address, identity code and footer before you publish"
      ))
  }

  /// What is wrong with the look: nothing there, a file overridden for an older standard, a standard look other than the
  /// program's.
  private static func look(_ tree: DiskTree) throws(FileTrouble) -> [Symptom] {
    let reading = try LookReader(tree: tree).read()
    if reading.sources.pages.isEmpty {
      return [
        .bad(
          .trouble, zh: ("没有模板", "运行 disclose update 放好标准外观"),
          en: ("there are no templates", "run disclose update, which puts the standard look there"))
      ]
    }
    var symptoms = reading.diagnostics.map { diagnostic in
      Symptom.bad(
        diagnostic.fault.severity == .error ? .trouble : .note,
        zh: (
          "\(diagnostic.place) \(diagnostic.fault.code)：\(diagnostic.what(in: .zh))", diagnostic.next(in: .zh)
        ),
        en: (
          "\(diagnostic.place) \(diagnostic.fault.code): \(diagnostic.what(in: .en))",
          diagnostic.next(in: .en)
        ))
    }
    if try tree.kind(at: "Templates/standard") == .folder, try differsFromProgram(tree) {
      symptoms.append(
        .bad(
          .note, zh: ("标准外观与本程序自带的不同", "运行 disclose update 换成本程序的，再用 disclose preview 看一遍"),
          en: (
            "the standard look is not this program’s",
            "run disclose update to have it, then look at the site with disclose preview"
          )))
    }
    return symptoms.isEmpty ? [.good(zh: "模板可以读取", en: "the templates can be read")] : symptoms
  }

  private static func differsFromProgram(_ tree: DiskTree) throws(FileTrouble) -> Bool {
    let site = try StarterSite.files(of: DiskTree(root: tree.root + "/Templates/standard"), below: "")
    return try site != StarterSite.look(ProgramData.tree())
  }

  /// The folders that something is written to and that cannot be written to.
  private static func permissions(_ folder: String) -> [Symptom] {
    let paths = ["", "/Content", "/Public", "/Releases", "/Archive"].map { folder + $0 }
    let closed = paths.filter { access($0, F_OK) == 0 && access($0, W_OK) != 0 }
    if closed.isEmpty {
      return [.good(zh: "文件夹都可以写入", en: "all folders can be written to")]
    }
    return closed.map {
      .bad(
        .trouble, zh: ("没有权限写入 \($0)", "请管理员把这个文件夹交给当前账户"),
        en: ("\($0) cannot be written to", "have this folder given to your account"))
    }
  }

  /// What an interrupted command left behind, and commands that are still at work.
  private static func leftovers(_ tree: DiskTree, _ folder: String) throws(FileTrouble) -> [Symptom] {
    var symptoms: [Symptom] = []
    for path in ["Archive/.lock", "Releases/.lock", "Public/.disclose/lock"] where isHeld(folder + "/" + path)
    {
      symptoms.append(
        .bad(
          .note, zh: ("另一个 disclose 正在使用 \(path)", "请等它结束"),
          en: ("another disclose is using \(path)", "wait until it has ended")))
    }
    let regions = try tree.entries(in: "Content").filter { $0.kind == .folder && RegionCode($0.name) != nil }
    var parents = ["", "Content"] + regions.map { "Content/" + $0.name }
    if try tree.kind(at: "Templates") == .folder { parents.append("Templates") }
    for parent in parents {
      for entry in try tree.entries(in: parent) where isLeftover(entry.name) {
        let path = parent.isEmpty ? entry.name : parent + "/" + entry.name
        symptoms.append(
          .bad(
            .note, zh: ("\(path) 是中断的命令留下的", "不影响网站；再运行一次那条命令（导入、新增或更新）就会清理"),
            en: (
              "\(path) was left by a command that was interrupted",
              "it does no harm; run that command (import, add or update) again and it is cleared away"
            )))
      }
    }
    return symptoms
  }

  /// Whether `name` is that of a folder which `FolderReplacement` makes beside the one it replaces.
  private static func isLeftover(_ name: String) -> Bool {
    name.hasPrefix(".") && (name.hasSuffix(".new") || name.hasSuffix(".old"))
  }

  private static func isHeld(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}
