import Records
import Testing
import Workbook

@testable import Downloads

/// A member of a record in JSON is read as programs read it.
@Suite struct DataScanTests {
  /// Whether the record `json` says that an evaluation is called `name`, and nothing else.
  private func says(_ json: String, _ name: String) -> Bool {
    let columns = PublishedTable.evaluations.columns
    var rows = CellRows(isNumber: columns.map(\.isNumber))
    for column in columns { rows.append(column.name == "name" ? name : nil) }
    return Array(json.utf8).withUnsafeBufferPointer { bytes in
      var scan = DataScan(bytes)
      return scan.difference(from: rows, 0, as: .listed) == nil
    }
  }

  @Test(arguments: [
    (#"{"name":"道路"}"#, "道路"), (#"{"name":"a\"b\\c"}"#, #"a"b\c"#), (#"{"name":"a\nb"}"#, "a\nb"),
    (#"{"name":"a\u4e00"}"#, "a一"),
  ])
  func `what a string says without its escapes is its text`(_ json: String, _ name: String) {
    #expect(says(json, name))
  }

  @Test(arguments: [
    (#"{"name":"a"b"}"#, #"a"b"#), (#"{"name":"a\b"}"#, #"a\b"#), (#"{"name":"道"}"#, "道路"),
    (#"{"name":"道路桥"}"#, "道路"), (#"{"name":"道路"#, "道路"), (#"{"name":"道路}"#, "道路"), (#"{}"#, "道路"),
    (#"{"name":"道路","name":"道路"}"#, "道路"), (#"{"title":"道路"}"#, "道路"),
  ])
  func `what programs would read otherwise is a difference`(_ json: String, _ name: String) {
    #expect(!says(json, name))
  }
}
