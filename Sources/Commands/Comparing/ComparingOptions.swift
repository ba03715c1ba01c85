internal import ArgumentParser
internal import Changes
internal import Diagnostics
internal import Files
internal import Look
internal import Pages
internal import Publishing

/// How a difference is written down.
struct ComparingOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: "结果的形式：text 文字、json 供其他程序读取、html 供打印 / how the difference is written (default: text)")
  var format = CheckFormat.text

  @Option(help: "结果写入的文件，默认输出到屏幕 / the file that the difference is written to (default: standard output)")
  var output: String?

  @Flag(help: "同时核对：已公开内容的每处改动是否都登记了更正原因 / also say which changes of published content have no reason")
  var reasons = false

  /// Finds what is named on the command line.
  var finder: SiteFinder {
    SiteFinder(archive: archive.folder, releases: ReleaseStore(site: archive.site.folder))
  }

  /// Compares the sites that `find` gives, writes what is different, and ends with status 1 where anything is.
  func compare(_ find: () throws -> (old: ReleasedSite, new: ReleasedSite)) async throws {
    let console = speech.console
    let (difference, silent) = try await console.attempting {
      let (old, new) = try find()
      let difference = try SiteComparison(from: old, to: new).run()
      return (difference, reasons ? try SilentChanges(difference, from: old, to: new).find() : [])
    }
    console.report(silent)
    let bytes = try await bytes(of: difference, console)
    if let output {
      try await console.attempting { try ReportFile(path: output).write(bytes) }
      console.say(
        zh: difference.isEmpty ? "没有差别。" : "有差别，已写入 \(output)。",
        en: difference.isEmpty ? "No difference." : "There are differences; they are in \(output).")
    } else {
      try console.result(bytes)
    }
    if !difference.isEmpty { throw ExitCode(1) }
  }

  private func bytes(of difference: SiteDifference, _ console: Console) async throws -> [UInt8] {
    switch format {
    case .text: return Array(DifferenceText(language: speech.language).text(of: difference).utf8)
    case .json: return Array(DifferenceJSON.text(of: difference).utf8)
    case .html:
      let look = try await console.attempting {
        try archive.site.check()
        return try LookReader(tree: DiskTree(root: archive.site.folder)).read()
      }
      let page = DifferencePage(look.sources, language: speech.language)
      guard let bytes = page.bytes(of: difference) else {
        console.report(look.diagnostics + page.diagnostics)
        throw ExitCode(1)
      }
      return bytes
    }
  }
}
