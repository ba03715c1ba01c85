internal import ArgumentParser
internal import Evaluation

/// How the content is worked on: as of which day, and with how many tasks at once.
///
/// Both are read as text, so that what is wrong with them is said in both languages.
struct WorkOptions: ParsableArguments {
  @Option(
    name: .customLong("date"),
    help: ArgumentHelp(
      "按哪一天决定哪些内容到期，默认今天 / the day that decides what is due (default: today)",
      valueName: "YYYY-MM-DD"))
  var chosenDay: String?

  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp("同时工作的任务数 / how many units are worked on at once", valueName: "n"))
  var chosenJobs: String?

  /// The day that was asked for, or today.
  var day: CalendarDate { chosenDay.flatMap { CalendarDate($0) } ?? Today.date }

  /// How many tasks were asked for, or one for every core.
  var jobs: Int { chosenJobs.flatMap { Int($0) } ?? Machine.cores }

  func validate() throws {
    if let chosenDay, CalendarDate(chosenDay) == nil {
      throw ValidationError(
        "--date：“\(chosenDay)”不是日期，请写成 YYYY-MM-DD，例如 2024-06-05 / --date: “\(chosenDay)” is not a date; "
          + "write YYYY-MM-DD, such as 2024-06-05")
    }
    if let chosenJobs, Int(chosenJobs).map({ $0 < 1 }) ?? true {
      throw ValidationError(
        "--jobs：“\(chosenJobs)”不是 1 或更大的整数 / --jobs: “\(chosenJobs)” is not a whole number of 1 or more")
    }
  }
}
