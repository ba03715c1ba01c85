internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Releases

/// `disclose merge`: puts the parts that `build --shard` made together into one site, and makes what spans them.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "把 build --shard 生成的各份合并成网站 / puts the parts that build --shard made together into one site",
    discussion: Examples.merge.discussion)

  @Argument(help: "各份的文件夹 / the folders of the parts")
  var parts: [String]

  @OptionGroup var site: SiteOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var speech: SpeechOptions

  @Option(help: "网站写入的文件夹，默认为站点下的 Public / the folder the site is written to (default: Public)")
  var output: String?

  @Flag(name: .customLong("timings"), help: "列出时间用在哪里 / tells where the time went")
  var showsTimings = false

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let folder = output ?? site.folder + "/Public"
    var build = SiteBuild(
      site: DiskTree(root: site.folder), output: OutputFolder(folder), day: work.day, jobs: work.jobs,
      takesNotes: true, parts: parts)
    build.stopwatch = showsTimings ? Stopwatch() : nil
    let replacement = try await console.run(build)
    try console.result(
      zh: "已由 \(parts.count) 份合并成网站：\(replacement.counts(in: .zh))。请用浏览器打开 \(folder)/index.html",
      en:
        "\(parts.count) parts are merged into the site: \(replacement.counts(in: .en)). Open \(folder)/index.html in a browser."
    )
  }
}
