import CommonMark
import Glibc
import Testing

/// Texts for which parsers of Markdown have taken time that grows with the square of the length, or run out of stack: the
/// published set of cmark (`test/pathological_tests.py`), and its like for tables.
@Suite struct PathologicalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: @Sendable () -> String

    init(_ name: String, _ markdown: @autoclosure @escaping @Sendable () -> String) {
      testDescription = name
      self.markdown = markdown
    }
  }

  /// What a text may take of the processor, in seconds; what grows with the square takes minutes.
  private static let limit = 20.0

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let inlines = [
    Case("nested strong emphasis", times("*a **a ", 20_000) + "b" + times(" a** a*", 20_000)),
    Case("closers of emphasis without openers", times("a_ ", 60_000)),
    Case("openers of emphasis without closers", times("_a ", 60_000)),
    Case("closers of links without openers", times("a]", 60_000)),
    Case("openers of links without closers", times("[a", 60_000)),
    Case("openers and closers that do not match", times("*a_ ", 50_000)),
    Case("openers and closers in threes", "a**b" + times("c* ", 50_000)),
    Case("openers of links and closers of emphasis", times("[ a_", 50_000)),
    Case("half links", times("[ (](", 40_000)),
    Case("half images", times("![[]()", 20_000)),
    Case("nested brackets", times("[", 50_000) + "a" + times("]", 50_000)),
    Case("backticks of every length", (1..<2_500).map { "e" + times("`", $0) }.joined()),
    Case("unclosed links in brackets", times("[a](<b", 30_000)),
    Case("unclosed links", times("[a](b", 30_000)),
    Case("unclosed titles", times("[a](b \"", 30_000)),
    Case("unclosed comments", "</" + times("<!--", 20_000)),
    Case("unclosed instructions", times("<?", 50_000)),
    Case("unclosed declarations", times("<!A ", 50_000)),
    Case("unclosed character data", times("<![CDATA[", 30_000)),
    Case("unclosed tags", times("<a b=\"", 30_000)),
    Case("zero bytes", times("abc\u{0}de\u{0}", 50_000)),
    Case("entities", times("&", 50_000) + times("&#", 50_000) + times("&amp", 50_000)),
    Case("backslashes", times("\\", 100_001)),
    Case("autolinks that are none", times("<a@", 50_000) + times("<http:", 50_000)),
  ]

  private static let blocks = [
    Case("nested quotes", times("> ", 150_000) + "a"),
    Case("nested lists", (0..<500).map { times("  ", $0) + "* a\n" }.joined()),
    Case("empty lines in nested lists", times("- ", 2_000) + "x" + times("\n", 2_000)),
    Case("empty lines in nested lists in a quote", "> " + times("- ", 1_000) + "x\n" + times(">\n", 1_000)),
    Case("emphasis in nested quotes", times(">", 5_000) + times("a*", 50_000)),
    Case("references of one name", times("[a]: u\n", 20_000) + "\n" + times("[a] ", 20_000)),
    Case("references to a long address", "[a]: " + times("u", 50_000) + "\n\n" + times("[a] ", 50)),
    Case("references of many names", (0..<20_000).map { "[\($0)]: u\n" }.joined() + "\n[0]"),
    Case("rules and headings", times("***\n# \n---\n", 20_000)),
    Case("fences", times("```\n~~~\n", 20_000)),
    Case("tabs", times("\t", 20_000) + "a" + times("\n\t-", 10_000)),
  ]

  private static let tables = [
    Case("pipes alone", times("|", 100_000) + "\n" + times("|", 100_000)),
    Case("pipes and dashes", times("|-", 50_000) + "\n" + times("|-", 50_000) + "\n" + times("|a\n", 20_000)),
    Case("headers one below the other", times("| a |\n|-|\n", 20_000)),
    Case("lines that might be headers", times("a | b\n", 50_000)),
    Case("delimiter rows alone", times("|-|-|\n", 30_000)),
    Case("escaped pipes", "|a|\n|-|\n|" + times("\\|", 50_000) + "|"),
    Case("code in cells", "|a|\n|-|\n|" + times("`|", 20_000)),
    Case("emphasis in cells", "|a|\n|-|\n|" + times("*a_ ", 30_000)),
    Case("links in cells", "|a|\n|-|\n|" + times("[a](<b", 20_000)),
    Case("tables in nested quotes", times("> ", 2_000) + "|a|\n" + times("> ", 2_000) + "|-|\n"),
    Case("tables that lists end", times("- |a|\n  |-|\n", 10_000)),
    Case("captions", times("Table: a\n\n", 20_000) + "|a|\n|-|"),
  ]

  @Test(arguments: inlines + blocks + tables)
  func `is read in time and memory that grow with its length`(text: Case) {
    let markdown = Array(text.markdown().utf8)
    let start = Self.processorSeconds()
    let options = MarkdownOptions(trust: .foreign, headingShift: 2, anchors: "a-")
    let html = MarkdownRenderer(options).html(from: markdown)
    #expect(Self.processorSeconds() - start < Self.limit)
    #expect(html.count < 60 * markdown.count + 1_000_000)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
