import Diagnostics
import Testing

@Suite struct UnseenCharactersTests {
  @Test(arguments: [
    ("评价报告.pdf", "评价报告.pdf"), ("“甲”\t乙", "“甲”\t乙"), ("a\u{202E}fdp.exe", "a<U+202E>fdp.exe"),
    ("\u{1B}[2J\u{7}", "<U+001B>[2J<U+0007>"), ("a\u{9B}31m", "a<U+009B>31m"), ("a\u{200B}b", "a<U+200B>b"),
    ("a\nerror D101", "a⏎error D101"), ("a\r\nb\rc\n", "a⏎b⏎c⏎"),
    ("\u{FEFF}a\u{E0041}", "<U+FEFF>a<U+E0041>"),
    ("甲\u{3164}\u{FFA0}、\u{115F}\u{1160}\u{2800}乙", "甲<U+3164><U+FFA0>、<U+115F><U+1160><U+2800>乙"),
    ("한글　“、”", "한글　“、”"),
    ("\u{1F9FE}\u{20000}é", "\u{1F9FE}\u{20000}é"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
  ])
  func `what nobody sees is shown`(text: String, shown: String) {
    #expect(text.showingUnseen() == shown)
  }

  @Test func `a text of ours keeps its lines, and nothing goes back to their start`() {
    #expect("a\nb\rc\u{1B}\n".showingUnseen(keepsLines: true) == "a\nb<U+000D>c<U+001B>\n")
  }

  @Test func `no name of a file or detail gives orders to a terminal or passes for a line of ours`() {
    let name = "a\u{1B}[2K\n\u{202E}.md"
    let fault = Diagnostic(.unexpectedFile, at: Place(file: "Content/" + name), ["name": name])
    for text in [
      DiagnosticText(language: .en).text(of: fault), fault.what(in: .zh), "\(fault.place)",
      "\(Place(file: "a.xlsx", spot: .cell(sheet: name, cell: "A1")))",
    ] {
      #expect(text.contains("a<U+001B>[2K⏎<U+202E>.md"))
      #expect(!text.unicodeScalars.contains { $0.isUnseen })
    }
    #expect(DiagnosticText(language: .en).text(of: fault).split(separator: "\n").count == 2)
  }
}
