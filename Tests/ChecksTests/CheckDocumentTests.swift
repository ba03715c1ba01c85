import Foundation
import Testing

@testable import Checks

@Suite struct CheckDocumentTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  @Test func `docs/checks.md lists exactly the codes of the rules`() throws {
    let document = Self.docs.appending(path: "checks.md")
    let marker = "<!-- written from the rules; the rest of this file is compared with them -->\n\n"
    let text = try String(contentsOf: document, encoding: .utf8)
    let start = try #require(text.range(of: marker)).upperBound
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data((text[..<start] + CheckReference.markdown).utf8).write(to: document)
      Issue.record("docs/checks.md was written anew; look at the difference and run again")
      return
    }
    #expect(text[start...] == CheckReference.markdown)
  }
}
