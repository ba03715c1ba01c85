import Foundation
import Testing

@testable import Attachments
@testable import Preview
@testable import Records
@testable import Workbook

/// `docs/limits.md` says what the code holds to.
@Suite struct LimitsDocumentTests {
  private static let document = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/limits.md")

  @Test func `the document names every limit as it is`() throws {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let (book, attachment) = (WorkbookLimits(), Limits())
    let server = ServerLimits()
    func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }
    let limits = [
      ("a table of the content (CSV)", megabytes(ContentLimits.table)),
      ("a YAML or Markdown file of the content", megabytes(ContentLimits.text)),
      ("a workbook, as a file", megabytes(book.fileBytes)), ("a workbook, unpacked", megabytes(book.bytes)),
      ("unpacked against packed, a part of more than 16 MB", "\(book.ratio) times"),
      ("sheets of a workbook", "\(book.sheets)"), ("rows of a sheet", "\(book.rows)"),
      ("columns of a sheet that hold something", "\(book.columns)"),
      ("cells of a workbook that hold something", "\(book.cells)"),
      ("cells of a workbook, empty ones too", "\(book.elements)"),
      ("joined ranges of a sheet", "\(book.merges)"),
      ("an attachment that is looked into, unpacked", megabytes(attachment.bytes)),
      ("parts of an attachment", "\(attachment.entries)"),
      ("archives in each other in an attachment", "\(attachment.depth)"),
      ("the line of a request to the preview", "\(server.head.line >> 10) KB"),
      ("the head of a request to the preview", "\(server.head.head >> 10) KB"),
      ("fields in the head of a request", "\(server.head.fields)"),
      ("connections to the preview at once", "\(server.connections)"),
    ]
    for (what, limit) in limits + SnapshotLimits.written {
      #expect(text.contains("| \(what) | \(limit) |"), "\(what): \(limit)")
    }
  }
}
