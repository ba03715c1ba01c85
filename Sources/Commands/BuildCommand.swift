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
    help:
      "全部重新生成并逐一比对，不沿用上一次的结果 / makes and compares everything, whatever the build before left")
  var isAnew = false

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let folder = output ?? site.folder + "/Public"
    let build = SiteBuild(
      site: DiskTree(root: site.folder), output: OutputFolder(folder),
      markdown: markdown.map { OutputFolder($0) }, day: work.day, jobs: work.jobs, takesNotes: true,
      isAnew: isAnew)
    let outcome = try await console.attempting {
      try await console.progressing(("生成网站", "Building"), ("个地区", "regions")) { progress in
        var watched = build
        watched.progress = progress
        return try await watched.run()
      }
    }
    console.report(outcome.diagnostics)
    guard let replacement = outcome.replacement else {
      console.say(
        zh: "内容有误，没有写入任何文件；\(folder) 没有改动。",
        en: "Nothing was written because of these faults; \(folder) is as it was.")
      throw ExitCode(1)
    }
    if let trouble = outcome.notesTrouble {
      let wording = trouble.wording(in: console.language)
      console.say(
        zh: "下一次生成所用的记录没有写成，下一次将全部重新生成：\(wording.what)",
        en: "Nothing could be noted for the next build, which will make everything: \(wording.what)")
    }
    let unchanged = replacement.kept.count + replacement.untouched
    try console.result(
      zh: "网站已生成：写入 \(replacement.written.count) 个文件，未变 \(unchanged) 个，删除 "
        + "\(replacement.removed.count) 个。请用浏览器打开 \(folder)/index.html",
      en:
        "The site is built: \(replacement.written.count) files written, \(unchanged) unchanged, "
        + "\(replacement.removed.count) removed. Open \(folder)/index.html in a browser.")
  }
}
