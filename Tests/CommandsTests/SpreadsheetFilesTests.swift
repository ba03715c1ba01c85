import Diagnostics
import Files
import Foundation
import Import
import Testing

@testable import Commands

@Suite struct SpreadsheetFilesTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
  }

  private func put(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: place.path + "/" + name))
  }

  @Test func `files of a folder that are no spreadsheets are named, those of programs are not`() throws {
    defer { place.clear() }
    for name in ["甲.xlsx", "乙.docx", "丙.pdf", "~$甲.xlsx", "Thumbs.db", ".a", "甲-检查结果.xlsx"] {
      try put([], name)
    }
    let files = try SpreadsheetFiles([place.path])
    #expect(files.all.map(\.name) == ["甲.xlsx"])
    #expect(files.faults.map(\.fault.code) == ["I117"])
    #expect(files.faults.first?.what(in: .zh).contains("2 个文件") == true)
    #expect(files.faults.first?.what(in: .zh).contains("丙.pdf、乙.docx") == true)
    #expect(try SpreadsheetFiles([place.path + "/乙.docx"]).faults.isEmpty)
  }

  @Test func `a copy that a person worked on stays`() throws {
    defer { place.clear() }
    try put(Array("项目名称,得分\n甲,九十\n".utf8), "单位自评.csv")
    let path = place.path + "/单位自评.csv"
    let fault = Diagnostic(.notAWorkbook, at: Place(file: path))
    let answers = ImportAnswers([fault], folder: nil, language: .zh)
    let copy = place.path + "/单位自评-检查结果.xlsx"
    for _ in 1...2 {
      let (written, kept) = try answers.write([path])
      #expect(written == [copy])
      #expect(kept.isEmpty)
    }
    try put(Array("不是表".utf8), "单位自评-检查结果.xlsx")
    let (written, kept) = try answers.write([path])
    #expect(written.isEmpty)
    #expect(kept.map { "\($0.fault.code) \($0.place)" } == ["I118 \(copy)"])
  }
}
