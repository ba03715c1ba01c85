import ArgumentParser
import Evaluation
import Testing

@testable import Commands

@Suite struct ArgumentTests {
  @Test(arguments: [
    (["--date", "2024-6"], "YYYY-MM-DD"), (["--date", "2024-02-30"], "不是日期"), (["--jobs", "0"], "1 或更大的整数"),
    (["--jobs", "two"], "a whole number of 1 or more"), (["--lang", "fr"], "--lang 只能是 zh 或 en"),
  ])
  func `a wrong argument is said in both languages, and is wrong usage`(
    _ arguments: [String], _ words: String
  ) {
    for command in [BuildCommand.self, CheckCommand.self] as [any ParsableCommand.Type] {
      do {
        _ = try command.parse(arguments)
        Issue.record("\(arguments) was taken")
      } catch {
        #expect(command.message(for: error).contains(words))
        #expect(command.exitCode(for: error).rawValue == 64)
      }
    }
  }

  @Test(arguments: [
    (["--shard", "3/2", "--output", "x"], "I/N"), (["--shard", "x", "--output", "x"], "例如 2/7"),
    (["--shard", "1/2"], "--shard needs --output"),
  ])
  func `a part needs a number and a folder of its own`(_ arguments: [String], _ words: String) {
    do {
      _ = try BuildCommand.parse(arguments)
      Issue.record("\(arguments) was taken")
    } catch {
      #expect(BuildCommand.message(for: error).contains(words))
      #expect(BuildCommand.exitCode(for: error).rawValue == 64)
    }
  }

  @Test(arguments: [
    (["chekc"], "不认识“chekc”"), (["check", "a", "b"], "不认识“a”、“b”"), (["new"], "缺少“<DIR>”"),
    (["check", "--fromat", "html"], "没有“--fromat”这个选项，是不是“--format”？"),
    (["check", "--anything"], "没有“--anything”这个选项。"), (["check", "--output"], "“--output <output>”后面缺少内容"),
    (["build", "--anew=yes"], "“--anew”后面不写内容"),
    (["check", "--format", "pdf"], "“pdf”不能用于“--format <format>”，只能是“text”、“json”、“html”。"),
    (["import", "a.xlsx", "--region", "990101", "--year", "2024年"], "“2024年”不能用于“--year <yyyy>”。"),
    (["import", "a.xlsx", "—region", "990101"], "“—region”开头的是破折号，请用英文输入法改成“--region”。"),
    (["publish", "--to", "试发布", "abcd"], "见下面的 Error"),
  ])
  func `what the library says of arguments is said in Chinese`(_ arguments: [String], _ words: String) {
    do {
      _ = try Disclose.parseAsRoot(arguments)
      Issue.record("\(arguments) was taken")
    } catch {
      let text = UsageText(message: Disclose.message(for: error), arguments: arguments)
      #expect(text.chinese.contains(words), "\(text.chinese)")
    }
  }

  @Test(arguments: [
    (["--year", "2024"], "请用 --region 写明"), (["--region", "99010", "--year", "2024"], "“99010”不是六位行政区划代码"),
    (["--region", "９９０１０１", "--year", "2024"], "半角数字"), (["--region", "990101"], "请用 --year 写明"),
    (["--region", "990101", "--year", "24"], "“24”不是四位年度"),
  ])
  func `an import says whether it is the region or the year that is not right`(
    _ arguments: [String], _ words: String
  ) {
    do {
      _ = try ImportCommand.parse(["a.xlsx"] + arguments)
      Issue.record("\(arguments) was taken")
    } catch {
      #expect(ImportCommand.message(for: error).contains(words))
    }
  }

  @Test func `the day and the number of jobs are read`() throws {
    let command = try #require(
      try BuildCommand.parseAsRoot(["--date", "2024-06-05", "--jobs", "3"]) as? BuildCommand)
    #expect(command.work.day.description == "2024-06-05")
    #expect(command.work.jobs == 3)
  }
}
