import Diagnostics
import Digests
import Evaluation
import Files
import Records
import Testing

@testable import Preview

@Suite struct RegionWorkTests {
  @Test func `a region that the machine does not let be read is a fault at its folder`() throws {
    let code = try #require(RegionCode("110101"))
    let settings = SiteSettings(
      title: "站点", language: .chinese, address: "https://example.gov.cn/",
      portal: PortalIdentity(
        siteName: "", siteDomain: "", siteIDCode: "", columnName: "", columnType: "", columnDescription: "",
        columnKeywords: ""),
      footer: Footer(organiser: "财政局"))
    let frame = SiteFrame(settings: settings, scales: [], divisions: [:], regions: [code])
    let day = try #require(CalendarDate("2025-01-01"))
    let work = RegionWork(tree: LockedTree(), frame: frame, day: day, digester: try Digester(.sha256))
    let result = try #require(work.read(code, unless: nil))
    #expect(result.faults.map(\.fault) == [.unreadable])
    #expect(result.faults.map(\.place) == [Place(file: "Content/110101")])
    #expect(result.disclosure == nil)
  }

  /// A tree in which everything is there and nothing may be read.
  private struct LockedTree: FileTree {
    private let trouble = FileTrouble(.read, "Content/110101", number: 13)

    func entries(in folder: String) throws(FileTrouble) -> [FileEntry] { throw trouble }
    func bytes(at path: String) throws(FileTrouble) -> [UInt8] { throw trouble }
    func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? { throw trouble }
  }
}
