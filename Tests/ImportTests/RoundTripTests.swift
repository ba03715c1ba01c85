import Diagnostics
import Evaluation
import Files
import Records
import Testing
import Workbook

@testable import Import

@Suite struct RoundTripTests {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  @Test(arguments: ["152501/2022", "654203/2022", "141100/2024", "650200/2024", "420104/2023"])
  func `the tables of a region come back from a workbook as they were`(_ folder: String) throws {
    let parts = folder.split(separator: "/").map(String.init)
    let disk = DiskTree(root: Self.root)
    var rows: [ImportTable: [[String]]] = [:]
    for table in ImportTable.allCases {
      let path = "Content/\(folder)/\(table.kind.name)"
      guard try disk.kind(at: path) == .file else { continue }
      rows[table] = ContentTable(table, try disk.bytes(at: path), file: path).rows
    }
    let book = try TemplateWorkbook(of: "Content/\(folder)", in: disk).bytes()
    let (sheets, faults) = WorkbookReader.read(book, file: "a.xlsx")
    #expect(faults.isEmpty)
    // Into the same year of a site where these tables are not there yet.
    var shared: [String: [UInt8]] = [:]
    for path in [
      "Content/site.yaml", "Content/scales.yaml", "Content/divisions.csv", "Content/\(parts[0])/region.yaml",
    ] {
      shared[path] = try disk.bytes(at: path)
    }
    let code = try #require(RegionCode(parts[0]))
    let request = ImportRequest(region: code, year: try #require(Int(parts[1])))
    var work = WorkbookImport(request, site: MemoryTree(bytes: shared))
    work.add(sheets, file: "a.xlsx", name: "a.xlsx", faults: [])
    let outcome = try work.finish()
    #expect(outcome.diagnostics == [])
    for (table, expected) in rows {
      let path = "Content/\(folder)/\(table.kind.name)"
      let found = ContentTable(table, outcome.files[path], file: path).rows
      #expect(found == expected)
    }
    // And over the content itself nothing changes.
    var again = WorkbookImport(request, site: disk)
    again.add(sheets, file: "a.xlsx", name: "a.xlsx", faults: [])
    let second = try again.finish()
    #expect(second.changes == [])
    #expect(second.files.keys.sorted() == (rows.isEmpty ? [] : ["Content/\(folder)/sources.csv"]))
  }
}
