import Diagnostics
import Testing

@testable import Releases

@Suite struct ReleaseTroubleTests {
  @Test func `a foreign folder is said to stay untouched, in both languages`() {
    let trouble = ReleaseTrouble.foreign(folder: "Public", name: "thesis.docx")
    #expect(trouble.wording(in: .zh).what == "“Public”里有“thesis.docx”，不是本程序生成的，因此不会改动这个文件夹。")
    #expect(trouble.wording(in: .en).what.hasSuffix("so the folder will not be touched."))
  }
}
