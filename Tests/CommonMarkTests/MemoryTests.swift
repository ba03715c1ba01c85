import Glibc
import Testing

@Suite struct MemoryTests {
  @Test func `every tree is freed`() {
    let markdown =
      "# a\n\n" + String(repeating: "- *b* [c](d)\n", count: 200) + "\n| x | *y* |\n|-|-|\n| 1 | `2` |\n"
    for _ in 0..<100 { _ = html(markdown) }
    let before = peak()
    for _ in 0..<3_000 { _ = html(markdown) }
    // One tree takes about 200 KB, so that leaking them would take 600 MB; other tests run beside this one, and were seen to
    // take 154 MB meanwhile.
    #expect(peak() - before < 400 << 10)
  }

  @Test func `threads render side by side as one does alone`() async {
    let texts = (0..<40).map {
      "# \($0)\n\n| *a* | b |\n|-|-|\n" + String(repeating: "| `x` | \($0) |\n", count: 50 * $0)
    }
    let alone = texts.map { html($0) }
    let together = await withTaskGroup(of: (Int, String).self, returning: [Int: String].self) { group in
      for (number, text) in texts.enumerated() { group.addTask { (number, html(text)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (number, expected) in alone.enumerated() { #expect(together[number] == expected) }
  }

  /// The most memory that this process has held, in KiB.
  private func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
