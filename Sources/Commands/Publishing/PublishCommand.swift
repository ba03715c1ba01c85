internal import ArgumentParser
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Publishing
internal import Records

/// `disclose publish`: puts the built site where readers see it, exactly as it was approved, or shows what was published.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "把生成好的网站发布出去 / puts the built site where readers see it",
    discussion: Examples.publish.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var options: PublishOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var speech: SpeechOptions

  @Flag(name: .customLong("dry-run"), help: "只核对、生成审批单，不发布 / check and make the sign-off sheet only")
  var isDryRun = false

  @Flag(help: "退回到保留的发布版本，不写指纹为上一个 / go back to a kept release, by default the one before")
  var rollback = false

  @Flag(name: .customLong("log"), help: "显示发布记录 / show the log of releases")
  var showsLog = false

  @Argument(help: "退回到哪个版本的指纹 / the fingerprint to go back to")
  var release: String?

  func validate() throws {
    if release != nil && !rollback {
      throw ValidationError(
        "指纹只能写在 --rollback 或 --approve 后 / a fingerprint belongs to --rollback or --approve")
    }
  }

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let store = ReleaseStore(site: site.folder)
    if showsLog {
      let text = try await console.attempting { try LogText(language: speech.language).text(of: store) }
      return try console.result(text: text)
    }
    let frame = try await console.attempting { try SiteReader(tree: DiskTree(root: site.folder)).frame() }
    guard let value = frame.value, !frame.diagnostics.hasErrors else {
      console.report(frame.diagnostics)
      throw ExitCode(1)
    }
    let target = try await console.attempting { try options.chosenTarget(in: value.settings) }
    let place = Publication(
      site: site.folder, output: options.output ?? site.folder + "/Public", target: target, options: options,
      work: work, console: console, store: store, frame: value)
    try await console.attempting {
      if rollback {
        try await Rollback(publication: place, isDryRun: isDryRun).run(to: release)
      } else {
        try await place.run(isDryRun: isDryRun)
      }
    }
  }
}
