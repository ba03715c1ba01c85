import Checks
import Testing

@Suite struct TallyTests {
  @Test func `what was not looked at is not counted as looked at`() {
    var tally = Tally()
    tally.examine()
    tally.leaveOut(NotChecked(zh: "文件打不开", en: "the file cannot be opened"))
    #expect(tally.examined == 1)
    #expect(tally.unexamined.values.reduce(0, +) == 1)
  }
}
