import Files
import Testing

@Suite struct FileNameTests {
  private static let elsewhere = [
    "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "a\nb", "a\u{0}b",
    "a\u{1B}[2J", "a\u{7F}", "a\u{85}", "a\u{202E}fdp.exe", "a\u{200B}b", "\u{FEFF}a", "a\u{2028}b",
    String(repeating: "长", count: 86),
  ]

  @Test(arguments: elsewhere) func `a path that could lead elsewhere or mislead is refused`(path: String) {
    #expect(!FileName.leadsNowhereElse(path))
  }

  @Test(arguments: ["a", "...", "a b", "二连/评价.html", "a\"b", "\u{1F9FE}\u{20000}", ".a", "e\u{301}"])
  func `a path that stays below its folder is none of these`(path: String) {
    #expect(FileName.leadsNowhereElse(path))
  }

  @Test(arguments: [
    "CON", "con.pdf", "Aux.tar.gz", "nul", "PRN.txt", "COM1.pdf", "LPT9", "com¹.pdf", "COM0", "CON .pdf",
    "CONIN$",
    "a:b", "a?", "a*b", "a<b", "a>b", "a|b", "a\"b", "a.", "a ", "e\u{301}.pdf", "a/b", "..", "a\u{202E}b",
    "a\u{E001}\u{378}",
  ])
  func `a name that some system refuses or changes is not good everywhere`(name: String) {
    #expect(!FileName.isGoodEverywhere(name[...]))
  }

  @Test(arguments: [
    "a.pdf", "CONTRACT.pdf", "com10.pdf", "评价报告（定稿）.pdf", "é.pdf", "\u{1F9FE}\u{20000}.pdf", "a b.pdf", ".a",
  ])
  func `a name that every system takes is good everywhere`(name: String) {
    #expect(FileName.isGoodEverywhere(name[...]))
  }

  @Test func `of two names that some system takes for one the second is refused`() throws {
    var names = NameRegister()
    try names.enter("a/Bericht.pdf")
    try names.enter("a/Bericht.pdf")
    #expect(throws: NameRegister.Refusal.replaces("a/Bericht.pdf")) { try names.enter("A/bericht.PDF") }
    #expect(throws: NameRegister.Refusal.name) { try names.enter("a/../b.pdf") }
  }
}
