internal import ArgumentParser
internal import Files
internal import Releases

/// `disclose new`: makes a site to start from.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "新建一个网站样例，照着其中的 README 开始 / makes a site to start from",
    discussion: Examples.new.discussion)

  @OptionGroup var speech: SpeechOptions

  @Argument(
    help: ArgumentHelp(
      "新建的文件夹，必须不存在或是空的 / the folder to make, which must not be there or be empty", valueName: "DIR"))
  var folder: String

  func run() async throws {
    let console = speech.console
    let site = try await console.attempting { try StarterSite(ProgramData.tree()) }
    let standing = try await console.attempting { try StandingStarter(folder, of: site) }
    guard let leftover = standing.leftover else {
      console.say(
        zh: "\(folder) 已经存在，而且不是空文件夹；没有写入任何文件。\n    → 请换一个名称。",
        en:
          "\(folder) is there already and not an empty folder; nothing was written.\n    → Choose another name."
      )
      throw ExitCode(2)
    }
    try await console.attempting {
      try FolderReplacement("Content", of: folder).write(site.content)
      try FolderReplacement("Templates", of: folder).write(site.templates)
      for (name, bytes) in site.files.sorted(by: { $0.key < $1.key }) {
        try ReportFile(path: folder + "/" + name).write(bytes)
      }
    }
    console.report(leftover)
    try console.result(
      zh: "网站样例已放在 \(folder)。请进入这个文件夹，照着 README.md 做。",
      en: "The site is in \(folder). Go into it and follow README.md (in Chinese).")
  }
}
