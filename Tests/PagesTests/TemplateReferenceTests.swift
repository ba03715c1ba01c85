import Diagnostics
import Foundation
import Pages
import Testing

@Suite struct TemplateReferenceTests {
  private var document: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "docs/templates.md")
  }

  @Test func `docs/templates.md says exactly what templates may use`() throws {
    let marker = "<!-- written from the contracts; the rest of this file is compared with them -->\n\n"
    let text = try String(contentsOf: document, encoding: .utf8)
    let start = try #require(text.range(of: marker)).upperBound
    let reference = TemplateReference.markdown(in: .en)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data((text[..<start] + reference).utf8).write(to: document)
      Issue.record("docs/templates.md was written anew; look at the difference and run again")
      return
    }
    #expect(text[start...] == reference)
  }
}
