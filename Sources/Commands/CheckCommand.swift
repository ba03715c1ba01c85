internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files

/// `disclose check`: holds content, templates and the site made from them against every rule, and writes no site.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对内容、模板和将要生成的网站 / holds content, templates and the site to be made against every rule")

  @OptionGroup var site: SiteOptions
  @OptionGroup var speech: SpeechOptions

  @Option(
    help: "结果的形式：text 文字、json 供其他程序读取、html 供打印签字 / how the report is written (default: text)")
  var format = CheckFormat.text

  @Option(help: "结果写入的文件，默认输出到屏幕 / the file that the report is written to (default: standard output)")
  var output: String?

  @Option(help: "按哪一天核对到期和豁免，默认今天 / the day that decides what is due (default: today)")
  var date: CalendarDate?

  @Option(help: "同时工作的任务数 / how many units are worked on at once")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs ≥ 1") }
  }

  func run() async throws {
    let console = Console(language: speech.language)
    let check = SiteCheck(
      site: DiskTree(root: site.folder), day: date ?? Today.date, jobs: jobs ?? Machine.cores)
    let outcome = try await console.attempting { try await check.run() }
    let (bytes, faults) = outcome.bytes(in: format, speech.language)
    guard let bytes else {
      console.report(faults)
      throw ExitCode(1)
    }
    if let output {
      try await console.attempting { try ReportFile(path: output).write(bytes) }
      console.say(
        zh: outcome.report.hasErrors ? "核对结果已写入 \(output)：有未处理的错误。" : "核对结果已写入 \(output)：没有未处理的错误。",
        en: "The report is in \(output): \(outcome.report.hasErrors ? "errors stand." : "no error stands.")")
    } else {
      console.result(bytes)
    }
    if outcome.report.hasErrors { throw ExitCode(1) }
  }
}
