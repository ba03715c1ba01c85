internal import Records
internal import Workbook

/// Which columns of a table the records in a data file have.
struct RecordColumns: Sendable {
  /// The evaluations in the data of a list.
  static let listed = RecordColumns(.evaluations, leaving: ["region"], markdown: false)
  /// The evaluations in the data of a year.
  static let evaluations = RecordColumns(.evaluations, leaving: ["region", "year"])
  /// The indicators in the record of an evaluation.
  static let indicators = RecordColumns(
    .indicators, leaving: ["region", "year", "evaluation", "evaluationName", "position"])
  /// The findings in the data of a year.
  static let findings = RecordColumns(.findings, leaving: ["region", "year"])
  /// The published figures in the record of a strand.
  static let figures = RecordColumns(
    .figures, leaving: ["region", "year", "strand", "strandTitle", "position"])

  /// The columns that the records have, in the order of their members.
  let columns: [Int]
  /// The names of these columns.
  let names: [String]
  /// What the members of these columns begin with, such as `"score":`.
  let members: TextRow
  private let places: [String: Int]

  private init(_ table: PublishedTable, leaving left: Set<String>, markdown: Bool = true) {
    columns = table.columns.indices.filter {
      !left.contains(table.columns[$0].name) && (markdown || table.columns[$0].form != .markdown)
    }
    names = columns.map { table.columns[$0].name }
    members = TextRow(names.map { "\"\($0)\":" })
    places = Dictionary(uniqueKeysWithValues: table.columns.enumerated().map { ($1.name, $0) })
  }

  /// The number of the column of the table that is called `name`.
  func column(_ name: String) -> Int {
    guard let place = places[name] else { preconditionFailure("no column is called \(name)") }
    return place
  }
}
