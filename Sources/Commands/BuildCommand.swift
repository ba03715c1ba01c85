internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Releases

/// `disclose build`: reads the content, makes the site, and puts it into the output folder.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "由 Content 和 Templates 生成网站 / makes the site from Content and Templates",
    discussion: Examples.build.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var speech: SpeechOptions

  @Option(help: "网站写入的文件夹，默认为站点下的 Public / the folder the site is written to (default: Public)")
  var output: String?

  @Option(
    help:
      "把每页的 Markdown 另存到此文件夹，供修改模板时对照 / also puts the Markdown of every page into this folder, for those who work on templates"
  )
  var markdown: String?

  @Flag(
    name: .customLong("anew"),
    help: "全部重新生成并逐一比对，不沿用上一次的结果 / makes and compares everything, whatever the build before left")
  var isAnew = false

  @Option(
    name: .customLong("shard"),
    help: ArgumentHelp(
      "只生成 N 份中的第 I 份，写入 --output，再用 merge 合并 / makes only part I of N, into --output, to be merged",
      valueName: "I/N"))
  var chosenShard: String?

  @Flag(name: .customLong("timings"), help: "列出时间用在哪里 / tells where the time went")
  var showsTimings = false

  func validate() throws {
    guard let chosenShard else { return }
    guard Shard(chosenShard) != nil else {
      throw ValidationError(
        "--shard：“\(chosenShard)”应写成 I/N，例如 2/7 / --shard: write “\(chosenShard)” as I/N, such as 2/7")
    }
    if output == nil {
      throw ValidationError("--shard 要和 --output 一起使用 / --shard needs --output")
    }
  }

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let folder = output ?? site.folder + "/Public"
    var build = SiteBuild(
      site: DiskTree(root: site.folder), output: OutputFolder(folder),
      markdown: markdown.map { OutputFolder($0) }, day: work.day, jobs: work.jobs, takesNotes: true,
      isAnew: isAnew, shard: chosenShard.flatMap { Shard($0) })
    build.stopwatch = showsTimings ? Stopwatch() : nil
    let replacement = try await console.run(build)
    if let chosenShard {
      try console.result(
        zh: "第 \(chosenShard) 份已生成：\(replacement.counts(in: .zh))。各份齐备后，请用 disclose merge 合并",
        en:
          "Part \(chosenShard) is built: \(replacement.counts(in: .en)). When all parts are there: disclose merge"
      )
    } else {
      try console.result(
        zh: "网站已生成：\(replacement.counts(in: .zh))。请用浏览器打开 \(folder)/index.html",
        en: "The site is built: \(replacement.counts(in: .en)). Open \(folder)/index.html in a browser.")
    }
  }
}
