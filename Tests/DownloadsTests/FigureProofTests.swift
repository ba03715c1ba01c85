import Testing

@testable import Downloads

/// Every figure of a small region is held against every other place where it stands; one that is broken is found.
@Suite struct FigureProofTests {
  /// A file or page of which something is broken.
  struct Break: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let other: String
    var testDescription: String { "\(path): \(text)" }
  }

  @Test func `a region whose figures agree passes`() throws {
    #expect(try TinyRegion().proof() == nil)
  }

  @Test(arguments: [
    Break(path: "110101/data/2024.csv", text: "91.50", other: "91.05"),
    Break(path: "110101/data/2024.csv", text: "\r\np2", other: "\r\np3"),
    Break(path: "110101/data/2024.json", text: "\"score\":\"91.50\"", other: "\"score\":\"91.5\""),
    Break(path: "110101/data/2024.json", text: "1,234.50", other: "1,234.05"),
    Break(path: "110101/data/2024.json", text: "\"value\":\"25\"", other: "\"value\":\"26\""),
    Break(path: "110101/data/2024.json", text: "\"name\":\"道路\"", other: "\"name\":\"公路\""),
    Break(path: "110101/data/2024.json", text: "\"weight\":\"22.5\"", other: "\"weight\":\"22.4\""),
    Break(path: "110101/data/2024.json", text: ",\"grade\":\"优\"", other: ""),
    Break(path: "110101/data/2024-indicators.csv", text: "22.5", other: "22.6"),
    Break(path: "110101/data/2024-figures.csv", text: "25", other: "\"25"),
    Break(path: "110101/2024/index.html", text: "91.50</td>", other: "91.51</td>"),
    Break(path: "110101/2024/index.html", text: "1,234.50", other: "1,234.60"),
    Break(path: "110101/2024/index.html", text: ">25<", other: ">52<"),
    Break(path: "110101/2024/index.html", text: "2024/p2.html", other: "2024/p9.html"),
    Break(path: "110101/2024/p1.html", text: ">91.50</b>", other: ">91.5</b>"),
    Break(path: "110101/2024/p1.html", text: ">1,234.50", other: ">1,234.40"),
    Break(path: "110101/2024/p1.html", text: ">22.5<", other: ">22.4<"),
    Break(path: "110101/grade/excellent.html", text: ">91.50<", other: ">19.50<"),
    Break(path: "110101/grade/excellent.csv", text: "91.50", other: "90.50"),
    Break(path: "110101/grade/excellent.json", text: "\"grade\":\"优\"", other: "\"grade\":\"良\""),
  ])
  func `a figure that was broken is found`(_ broken: Break) throws {
    let mismatch = try TinyRegion().proof(breaking: broken)
    #expect(mismatch != nil, "nothing was found")
  }

  @Test func `a figure in a comment of a page is none`() throws {
    let comment = Break(
      path: "110101/2024/p1.html", text: "<body", other: "<!-- <b data-figure=\"score\">1</b> --><body")
    #expect(try TinyRegion().proof(breaking: comment) == nil)
  }

  @Test func `a cell of a workbook that was broken is found`() throws {
    let region = try TinyRegion()
    let mismatch = try region.proof(taking: "110101/data/2024.xlsx", from: TinyRegion(score: "91.60"))
    #expect(mismatch?.file == "110101/data/2024.xlsx")
    #expect(mismatch?.found == "91.60")
    #expect(mismatch?.expected == "91.50")
  }
}
