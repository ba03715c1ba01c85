internal import ArgumentParser
internal import Evaluation
internal import Preview

/// `disclose preview`: shows the site in a browser of this machine while it is being worked on.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "在本机浏览器中预览，保存后自动更新 / shows the site in a browser and keeps it up to date",
    discussion: Examples.preview.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var speech: SpeechOptions

  @Option(help: "端口，被占用时自动另选 / the port; where it is taken, another one is chosen")
  var port: UInt16 = 8000

  @Option(help: "按哪一天决定哪些内容到期公开，默认今天 / the day that decides what is due (default: today)")
  var date: CalendarDate?

  @Flag(
    help: """
      每秒查看一遍文件，用于不通知变化的磁盘 / looks at the files every second, for drives that give no notice of changes
      """)
  var polling = false

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let release = ReleasedFiles(folder: site.folder + "/Public")
    let setup = PreviewSetup(
      folder: site.folder, day: date ?? Today.date, language: speech.language, port: port,
      watching: polling ? .polling(milliseconds: 1000) : .automatic,
      release: { release.digests() }, report: { console.report($0, $1, of: $2) })
    let server = try await console.attempting { try PreviewServer.start(setup) }
    try console.result(
      zh: "预览地址：\(server.address)（只有本机能打开；按 Ctrl-C 结束）",
      en: "The preview is at \(server.address) (for this machine only; end it with Ctrl-C)")
    Browser.open(server.address)
    await server.run()
  }
}
