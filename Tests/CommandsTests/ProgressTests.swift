import Diagnostics
import Files
import Glibc
import Testing

@testable import Commands

@Suite struct ProgressTests {
  private func text(_ language: Language) -> ProgressText {
    ProgressText(work: ("核对", "Checking"), unit: ("个地区", "regions"), language: language)
  }

  @Test(arguments: [
    (0, 120, 5.0, "核对：0/120 个地区", "Checking: 0/120 regions"),
    (34, 120, 1.5, "核对：34/120 个地区", "Checking: 34/120 regions"),
    (34, 120, 5.0, "核对：34/120 个地区，还要约 13 秒", "Checking: 34/120 regions, about 13 s left"),
    (1, 120, 5.0, "核对：1/120 个地区，还要约 9 分 55 秒", "Checking: 1/120 regions, about 9 min 55 s left"),
    (120, 120, 9.0, "核对：120/120 个地区", "Checking: 120/120 regions"),
  ])
  func `a line says what, how many of how many, and how long it takes yet`(
    _ done: Int, _ total: Int, _ seconds: Double, _ zh: String, _ en: String
  ) {
    #expect(text(.zh).line(done: done, of: total, after: seconds) == zh)
    #expect(text(.en).line(done: done, of: total, after: seconds) == en)
  }

  @Test(arguments: [
    ("核对：34/120 个地区", 19, 19, "核对：34/120 个地区"), ("核对：34/120 个地区", 19, 18, "核对：34/120 个地"),
    ("核对", 4, 3, "核"), ("abc", 3, 2, "ab"), ("核对", 4, 0, ""), ("“核”…", 8, 7, "“核”"),
  ])
  func `Chinese characters take two cells, and a line is cut between characters`(
    _ text: String, _ width: Int, _ room: Int, _ cut: String
  ) {
    #expect(DisplayWidth.width(of: text) == width)
    #expect(DisplayWidth.fitting(text, into: room) == cut)
  }

  /// What `progress` writes while three of three things are done, and at its end.
  private func written(
    _ text: ProgressText?, _ terminal: Terminal?, after first: Duration = .zero
  ) throws -> String {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let progress = Progress(text, terminal: terminal, pace: (first, .zero), output: ends[1])
    for done in 1...3 { progress.note(done, of: 3) }
    progress.end()
    close(ends[1])
    defer { close(ends[0]) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(ends[0], &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  @Test func `progress is plain lines, or one changing line on a terminal that goes away at the end`() throws
  {
    #expect(try written(text(.zh), nil) == "核对：1/3 个地区\n核对：2/3 个地区\n核对：3/3 个地区\n")
    let narrow = Terminal(columns: 8, hasColours: false)
    #expect(
      try written(text(.zh), narrow)
        == "\r\u{1B}[K核对：1\r\u{1B}[K核对：2\r\u{1B}[K核对：3\r\u{1B}[K")
  }

  @Test func `work of several stretches says which one it is at`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let progress = Progress(nil, terminal: nil, pace: (.zero, .zero), output: ends[1])
    progress.note(2, of: 2, in: ProgressText(.copying, in: .zh))
    progress.note(1, of: 2, in: ProgressText(.packing, in: .zh))
    progress.end()
    close(ends[1])
    defer { close(ends[0]) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(ends[0], &bytes, bytes.count)
    let said = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    #expect(said == "复制：2/2 个文件\n打包：1/2 个文件\n")
  }

  @Test func `work that ends soon, and a quiet program, say nothing`() throws {
    #expect(try written(text(.zh), nil, after: .seconds(3600)) == "")
    #expect(try written(nil, nil) == "")
  }
}
