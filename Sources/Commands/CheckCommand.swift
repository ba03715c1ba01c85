internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Files
internal import Glibc

/// `disclose check`: holds content, templates and the site made from them against every rule, and writes no site.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对内容、模板和将要生成的网站 / holds content, templates and the site to be made against every rule",
    discussion: Examples.check.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: "结果的形式：text 文字、json 供其他程序读取、html 供打印签字 / how the report is written (default: text)")
  var format = CheckFormat.text

  @Option(help: "结果写入的文件，默认输出到屏幕 / the file that the report is written to (default: standard output)")
  var output: String?

  func run() async throws {
    let console = speech.console
    try await console.attempting { try site.check() }
    let check = SiteCheck(
      site: DiskTree(root: site.folder), day: work.day, jobs: work.jobs)
    let outcome = try await console.attempting {
      try await console.progressing(("核对", "Checking"), ("个地区", "regions")) { progress in
        var watched = check
        watched.progress = progress
        return try await watched.run()
      }
    }
    let (writing, faults) = outcome.writing(in: format, speech.language, isShort: speech.isQuiet)
    guard let writing else {
      console.report(faults)
      throw ExitCode(1)
    }
    if let output {
      try await console.attempting { try ReportFile(path: output).write(writing) }
      console.say(
        zh: outcome.report.hasErrors ? "核对结果已写入 \(output)：有未处理的错误。" : "核对结果已写入 \(output)：没有未处理的错误。",
        en: "The report is in \(output): \(outcome.report.hasErrors ? "errors stand." : "no error stands.")")
    } else {
      try writing { bytes in try console.result(bytes) }
      if format == .text, outcome.report.hasErrors, Terminal(STDOUT_FILENO) != nil {
        console.say(
          zh: "错误列在最前面；只看错误，请加上 --quiet。", en: "Errors stand at the top; --quiet shows them alone.")
      }
    }
    if outcome.report.hasErrors { throw ExitCode(1) }
  }
}
