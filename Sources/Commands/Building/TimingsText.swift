internal import Diagnostics
internal import Pages
internal import Releases

/// Where the time of a build went, as a person reads it.
struct TimingsText {
  private let measures: Stopwatch.Measures
  private let replacement: Replacement
  private let jobs: Int
  private let language: Language

  /// What was measured of a build with `jobs` tasks at once that came to `replacement`, in `language`.
  init(_ measures: Stopwatch.Measures, _ replacement: Replacement, jobs: Int, in language: Language) {
    self.measures = measures
    self.replacement = replacement
    self.jobs = jobs
    self.language = language
  }

  /// The lines.
  var text: String {
    let stages = Stopwatch.Stage.allCases.compactMap { stage in
      measures.stages[stage].map { (stage, "  \(seconds($0))  \(say(stage))") }
    }
    let pages = measures.pages.sorted { ($1.value.time, $0.key.rawValue) < ($0.value.time, $1.key.rawValue) }
    return
      ([say("各阶段用时（秒）：", "Stages, in seconds:")] + stages.filter { !$0.0.isWork }.map(\.1)
      + (pages.isEmpty
        ? []
        : [say("其中各项工作，\(jobs) 个任务合计（秒）：", "The work in them, all \(jobs) tasks together, in seconds:")])
      + stages.filter(\.0.isWork).map(\.1)
      + (pages.isEmpty ? [] : [say("各模板用时，最慢的在前：", "Templates, the slowest first:")]) + pages.map(line)
      + [
        say(
          "文件：写入 \(replacement.written.count)，生成后未变 \(replacement.kept.count)，未重新生成 "
            + "\(replacement.untouched)，删除 \(replacement.removed.count)",
          "Files: \(replacement.written.count) written, \(replacement.kept.count) made and unchanged, "
            + "\(replacement.untouched) not made again, \(replacement.removed.count) removed")
      ]).joined(separator: "\n")
  }

  private func line(_ kind: PageKind, _ pages: Stopwatch.Pages) -> String {
    let mean = microseconds(pages.time) / max(1, pages.count)
    let slowest = pages.slowest.map { slowest in
      say(
        "，最慢 \(microseconds(slowest.time)) 微秒：\(slowest.path)",
        "; slowest \(microseconds(slowest.time)) µs: \(slowest.path)")
    }
    return "  \(seconds(pages.time))  "
      + say(
        "\(kind.rawValue).md：\(pages.count) 页，平均 \(mean) 微秒",
        "\(kind.rawValue).md: \(pages.count) pages, \(mean) µs each")
      + (slowest ?? "")
  }

  private func say(_ stage: Stopwatch.Stage) -> String {
    switch stage {
    case .comparing: say("核对哪些内容有变化", "seeing what has changed")
    case .preparing: say("读取设置和模板", "reading settings and templates")
    case .regions: say("各地区", "the regions")
    case .spanning: say("首页、检索等跨地区内容", "what spans regions")
    case .replacing: say("换入网站", "putting the site in place")
    case .noting: say("为下一次生成留下记录", "noting for the next build")
    case .reading: say("读取内容", "reading content")
    case .checking: say("检查不得公开的内容", "looking for what must not go out")
    case .planning: say("编排页面", "planning pages")
    case .pages: say("生成页面", "making pages")
    case .files: say("生成检索、数据等文件", "making files of search, data and feeds")
    case .proving: say("核对页面与下载文件的数字", "holding figures of pages and files against each other")
    case .writing: say("计算摘要、比对和写入", "digests, comparing and writing")
    }
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private func microseconds(_ time: Duration) -> Int {
    Int(time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000)
  }

  /// The time with three decimals, flush right.
  private func seconds(_ time: Duration) -> String {
    let milliseconds = microseconds(time) / 1000
    let decimals = String(milliseconds % 1000)
    let text = "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
    return String(repeating: " ", count: max(0, 9 - text.count)) + text
  }
}
