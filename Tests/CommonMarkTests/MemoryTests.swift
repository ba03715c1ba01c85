import Glibc
import Testing

@Suite struct MemoryTests {
  @Test func `every tree is freed`() {
    let markdown =
      "# a\n\n" + String(repeating: "- *b* [c](d)\n", count: 200) + "\n| x | *y* |\n|-|-|\n| 1 | `2` |\n"
    for _ in 0..<100 { _ = html(markdown) }
    let before = peak()
    for _ in 0..<1_500 { _ = html(markdown) }
    // One tree takes about 200 KB, so that leaking them would take 300 MB; other tests run beside this one.
    #expect(peak() - before < 150 << 10)
  }

  /// The most memory that this process has held, in KiB.
  private func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
