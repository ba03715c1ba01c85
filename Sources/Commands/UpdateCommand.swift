internal import ArgumentParser
internal import Files
internal import Releases

/// `disclose update`: puts this program's standard look into the site.
struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "把站点的标准外观换成本程序自带的 / puts this program’s standard look into the site",
    discussion: Examples.update.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    let console = speech.console
    try await console.attempting {
      try site.check()
      let look = try StarterSite.look(ProgramData.tree())
      console.report(try FolderReplacement("Templates/standard", of: site.folder).replace(with: look))
    }
    try console.result(
      zh: "标准外观已换成本程序自带的。请运行 disclose check，看本单位改过的模板是否还合适，再运行 disclose preview 看一遍。",
      en:
        "The standard look is this program’s. Run disclose check to see whether your own templates still fit, then disclose preview."
    )
  }
}
