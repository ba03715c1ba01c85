internal import Evaluation
internal import Glibc

/// A program of the system that some of the work needs.
struct NeededProgram: Sendable {
  /// Its name; any of several will do.
  let names: [String]
  /// The Debian package that has it.
  let package: String
  /// What it is needed for.
  let purpose: (zh: String, en: String)
  /// Which targets cannot be published to without it.
  let serves: @Sendable (PublishingTarget) -> Bool

  /// Every program that some work needs.
  static let all = [
    NeededProgram(
      names: ["rsync"], package: "rsync",
      purpose: ("发布到文件夹或另一台机器", "to publish to a folder or another machine")
    ) {
      switch $0.address {
      case .folder, .ssh: true
      case .inPlace, .rclone, .package: false
      }
    },
    NeededProgram(
      names: ["ssh"], package: "openssh-client", purpose: ("发布到另一台机器", "to publish to another machine")
    ) {
      if case .ssh = $0.address { true } else { false }
    },
    NeededProgram(
      names: ["rclone"], package: "rclone",
      purpose: ("发布到对象存储等", "to publish to an object store and the like")
    ) {
      if case .rclone = $0.address { true } else { false }
    },
    NeededProgram(
      names: ["curl"], package: "curl",
      purpose: ("发布后从网址取回核对", "to fetch a published site back from its address")
    ) { $0.url != nil },
    NeededProgram(
      names: ["soffice", "libreoffice"], package: "libreoffice-calc-nogui",
      purpose: ("导入 .xls、.et、.ods 文件", "to import .xls, .et and .ods files")
    ) { _ in false },
    NeededProgram(
      names: ["pdftotext"], package: "poppler-utils", purpose: ("核对 PDF 附件", "to look into PDF attachments")
    ) { _ in false },
    NeededProgram(
      names: ["qpdf"], package: "qpdf",
      purpose: ("核对 PDF 附件的批注、表单和脚本", "to look into annotations, forms and scripts of PDF attachments")
    ) { _ in false },
  ]

  /// Whether it is installed, looked for along `PATH`.
  var isInstalled: Bool {
    let folders = getenv("PATH").map { String(cString: $0) }?.split(separator: ":") ?? []
    return folders.contains { folder in names.contains { access("\(folder)/\($0)", X_OK) == 0 } }
  }

  /// What is found of it on this machine, where the site is published to `targets`.
  func symptom(for targets: [PublishingTarget]) -> Symptom {
    let name = names.joined(separator: " / ")
    if isInstalled { return .good(zh: "\(name)：\(purpose.zh)", en: "\(name): \(purpose.en)") }
    let waiting = targets.filter(serves).map(\.name)
    let zh = waiting.isEmpty ? "" : "，发布目标“\(waiting.joined(separator: "”、“"))”要用"
    let en = waiting.isEmpty ? "" : "; wanted for the target “\(waiting.joined(separator: "”, “"))”"
    return .bad(
      waiting.isEmpty ? .note : .trouble,
      zh: ("没有 \(name)：\(purpose.zh)\(zh)", "用到时请安装：apt install \(package)"),
      en: ("no \(name): \(purpose.en)\(en)", "install it where it is wanted: apt install \(package)"))
  }
}
