import Foundation
import Testing

/// Cases whose HTML cmark-gfm 0.29.0.gfm.13 wrote; `→` stands for a tab.
@Suite struct RecordedTableTests {
  @Test func `tables are read as cmark-gfm reads them`() throws {
    let file = try #require(Bundle.module.url(forResource: "TableCases", withExtension: "txt"))
    let text = try String(contentsOf: file, encoding: .utf8).replacing("→", with: "\t")
    let cases = text.split(separator: "%% markdown\n")
    #expect(cases.count == 160)
    for recorded in cases {
      let parts = recorded.split(separator: "\n%% html\n", maxSplits: 1, omittingEmptySubsequences: false)
      let expected = parts.count > 1 ? String(parts[1].dropLast()) : ""
      #expect(html(String(parts[0])) == expected, "\(parts[0])")
    }
  }
}
