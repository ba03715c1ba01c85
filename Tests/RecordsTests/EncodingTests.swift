import Diagnostics
import Files
import Records
import Testing

@Suite struct EncodingTests {
  @Test func `bytes that are not UTF-8 are a fault with a place in any kind of file`() throws {
    var files = SmallSite.files.mapValues { Array($0.utf8) }
    let gbk: [UInt8] = [0xD6, 0xD0]
    files["Content/scales.yaml"] = Array("- 名称: ".utf8) + gbk
    files["Content/divisions.csv"] = Array("代码,名称\n150000,".utf8) + gbk
    let reading = try SiteReader(tree: MemoryTree(bytes: files)).frame()
    #expect(
      reading.diagnostics.sorted() == [
        Diagnostic(.notUTF8, at: Place(file: "Content/divisions.csv", line: 2, column: 8)),
        Diagnostic(.notUTF8, at: Place(file: "Content/scales.yaml", line: 1, column: 7)),
      ])
  }
}
