import Diagnostics
import Files
import Records
import Testing

@Suite struct ContentTests {
  private let reader = SiteReader(tree: DiskTree(root: Repository.folder))

  @Test func `the content of this repository is read without a fault`() throws {
    let reading = try reader.frame()
    #expect(texts(reading.diagnostics) == "")
    let frame = try #require(reading.value)
    #expect(!frame.regions.isEmpty)
    for code in frame.regions {
      let region = try reader.region(code, in: frame)
      #expect(texts(region.diagnostics) == "")
      #expect(region.value?.years.isEmpty == false)
    }
  }

  private func texts(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map(DiagnosticText(language: .zh).text(of:)).joined(separator: "\n")
  }
}
