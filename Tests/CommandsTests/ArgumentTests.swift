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

  @Test func `the day and the number of jobs are read`() throws {
    let command = try #require(
      try BuildCommand.parseAsRoot(["--date", "2024-06-05", "--jobs", "3"]) as? BuildCommand)
    #expect(command.work.day.description == "2024-06-05")
    #expect(command.work.jobs == 3)
  }
}
