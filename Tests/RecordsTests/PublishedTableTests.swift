import Evaluation
import Files
import Foundation
import Records
import Testing
@testable import Workbook

@Suite struct PublishedTableTests {
  @Test func `no two tables share a name, and no two columns of a table`() {
    let tables = PublishedTable.all
    #expect(Set(tables.map(\.name)).count == tables.count)
    for table in tables {
      #expect(Set(table.columns.map { $0.name.lowercased() }).count == table.columns.count, "\(table.name)")
      #expect(Set(table.columns.map(\.label.zh)).count == table.columns.count, "\(table.name)")
    }
  }

  @Test func `keys and what tables belong to are columns that every row has`() throws {
    var earlier: [PublishedTable] = []
    for table in PublishedTable.all {
      for name in table.key {
        #expect(table.columns.first { $0.name == name }?.isRequired == true, "\(table.name).\(name)")
      }
      if let parent = table.parent {
        let other = try #require(earlier.first { $0.name == parent.table })
        #expect(parent.theirs == other.key)
        #expect(parent.columns.count == parent.theirs.count)
        for name in parent.columns { #expect(table.columns.contains { $0.name == name }) }
      }
      earlier.append(table)
    }
  }

  @Test func `every published field is a column or a table`() {
    for kind in RecordKind.allCases where kind != .figure {
      for field in PublishedFields.declarations(of: kind) {
        let names =
          field.form == .entry
          ? field.inner.map { field.name + $0.name.prefix(1).uppercased() + $0.name.dropFirst() }
          : [field.name]
        let isTable = PublishedTable.all.contains { table in
          field.form == .entries
            && field.inner.allSatisfy { inner in table.columns.contains { $0.name == inner.name } }
        }
        let isColumn = names.allSatisfy { name in
          PublishedTable.all.contains { $0.columns.contains { $0.name == name } }
        }
        #expect(isTable || isColumn, "\(kind): \(field.name)")
      }
    }
  }

  @Test func `rows have a cell for every column, and required ones are never blank`() throws {
    let tree = SmallSite.tree()
    let reader = SiteReader(tree: tree)
    let frame = try #require(try reader.frame().value)
    let code = try #require(frame.regions.first)
    let region = try #require(try reader.region(code, in: frame).value)
    let records = PublishedRegion(
      region: region.region, publisher: region.publisher,
      years: region.years.map { year in
        PublishedRegion.Year(
          report: year.report,
          evaluations: year.evaluations.map {
            PublishedEvaluation($0, indicators: year.indicators[$0.id] ?? [])
          }, findings: year.findings, corrections: year.corrections)
      }, withdrawals: [])
    var rowCount = 0
    for table in PublishedTable.all {
      let rows = table.rows(of: records)
      rowCount += rows.count
      #expect(rows.ends.count == rows.count * table.columns.count)
      for row in 0..<rows.count {
        for (place, column) in table.columns.enumerated() where column.isRequired {
          #expect(!rows.isBlank(row, place), "\(table.name).\(column.name)")
        }
      }
    }
    #expect(rowCount > 10)
  }

  @Test func `the document lists every table with its columns`() throws {
    let path = Repository.folder + "/docs/downloads.md"
    let document = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(document.range(of: "| 表 table |"))
    let end = try #require(document.range(of: "\n\n", range: start.upperBound..<document.endIndex))
    let expected = Self.listing
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil,
      document[start.lowerBound..<end.lowerBound] != expected
    {
      try document.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: expected)
        .write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("docs/downloads.md was recorded anew; look at the difference and run again")
    } else {
      #expect(document[start.lowerBound..<end.lowerBound] == expected)
    }
  }

  private static var listing: String {
    let rows = PublishedTable.all.map { table in
      let columns = table.columns.map { table.key.contains($0.name) ? "**`\($0.name)`**" : "`\($0.name)`" }
      return "| `\(table.name)` | \(table.title.zh) \(table.title.en) | \(columns.joined(separator: " ")) |"
    }
    return (["| 表 table | 内容 what | 列 columns，主键用粗体 keys in bold |", "|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}
