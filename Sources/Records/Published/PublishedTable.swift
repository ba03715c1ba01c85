internal import Evaluation
public import Workbook

/// A table of published records: flat rows, one value a cell, so that spreadsheets and databases can hold it.
///
/// Its columns follow from the declared fields. Several texts stand in one cell, set apart by `；`; entries with fields of
/// their own are tables of their own.
public struct PublishedTable: Sendable {
  /// The table that each of its rows belongs to a row of.
  public struct Parent: Hashable, Sendable {
    /// The name of that table.
    public let table: String
    /// The columns here that name the row.
    public let columns: [String]
    /// The columns there that they name.
    public let theirs: [String]
  }

  /// Its English name: letters, digits and `-`.
  public let name: String
  /// What a person calls it.
  public let title: Bilingual
  /// Its columns.
  public let columns: [PublishedColumn]
  /// The columns that tell its rows apart.
  public let key: [String]
  /// The table that it belongs to.
  public let parent: Parent?
  private let read: @Sendable (PublishedRegion, inout CellRows) -> Void

  init(
    _ name: String, _ title: Bilingual, columns: [PublishedColumn], key: [String], parent: Parent?,
    read: @escaping @Sendable (PublishedRegion, inout CellRows) -> Void
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.key = key
    self.parent = parent
    self.read = read
  }

  /// Whether it says something of a region and not of a year.
  public var isOfRegion: Bool { !columns.contains { $0.name == Self.year.name } }

  /// Its rows about `region`, each with a cell for every column.
  public func rows(of region: PublishedRegion) -> CellRows {
    var rows = noRows
    read(region, &rows)
    return rows
  }

  /// Rows of its columns of which there are none yet.
  public var noRows: CellRows { CellRows(isNumber: columns.map(\.isNumber)) }
}

extension PublishedTable {
  static let region = PublishedColumn(
    "region", "行政区划代码", .text, zh: "行政区划代码（GB/T 2260）", en: "The division code (GB/T 2260)")
  static let year = PublishedColumn("year", "披露年度", .whole, zh: "披露年度", en: "The disclosure year")
  static let position = PublishedColumn(
    "position", "第几条", .whole, zh: "在所属记录中是第几条", en: "Its place among those of the same record")

  /// The table of the records that `subjects` finds in a year, told apart by `key`.
  static func records<Subject>(
    _ name: String, _ title: Bilingual, _ fields: [PublishedField<Subject>], key: [String], parent: Parent?,
    subjects: @escaping @Sendable (PublishedRegion.Year) -> [Subject]
  ) -> PublishedTable {
    self.records(name, title, fields, key: key, parent: parent) { records in
      records.years.map { ($0.report.disclosureYear, subjects($0)) }
    }
  }

  /// The table of the records that `subjects` finds in a region, year by year, told apart by `key`.
  static func records<Subject>(
    _ name: String, _ title: Bilingual, _ fields: [PublishedField<Subject>], key: [String], parent: Parent?,
    subjects: @escaping @Sendable (PublishedRegion) -> [(year: Int, subjects: [Subject])]
  ) -> PublishedTable {
    let flat = fields.filter { $0.declaration.form != .entries && $0.declaration.name != year.name }
    let own = flat.flatMap { columns(of: $0.declaration, key: key) }
    let isCounted = key.contains(position.name)
    return PublishedTable(
      name, title, columns: [region, year] + (isCounted ? [position] : []) + own,
      key: [region.name, year.name] + key, parent: parent
    ) { records, rows in
      for (year, subjects) in subjects(records) {
        for (number, subject) in subjects.enumerated() {
          begin(&rows, records, year)
          if isCounted { rows.append(String(number + 1)) }
          for field in flat { append(field.value(of: subject), of: field.declaration, to: &rows) }
        }
      }
    }
  }

  /// The table of the entries that the field called `field` of the records that `subjects` finds holds.
  static func entries<Subject>(
    _ name: String, _ title: Bilingual, of field: String, in fields: [PublishedField<Subject>],
    owner: [(column: PublishedColumn, read: @Sendable (Subject) -> String)], parent: Parent,
    subjects: @escaping @Sendable (PublishedRegion.Year) -> [Subject]
  ) -> PublishedTable {
    guard let source = fields.first(where: { $0.declaration.name == field }) else {
      preconditionFailure("no published field is called \(field)")
    }
    let own = owner.map(\.column)
    let inner = source.declaration.inner.filter { declared in !own.contains { $0.name == declared.name } }
    let key = [region, year] + own.prefix(1) + [position]
    return PublishedTable(
      name, title,
      columns: [region, year] + own + [position] + inner.flatMap { columns(of: $0, key: []) },
      key: key.map(\.name), parent: parent
    ) { records, rows in
      for year in records.years {
        for subject in subjects(year) {
          guard case .entries(let entries) = source.value(of: subject) else { continue }
          for (number, members) in entries.enumerated() {
            begin(&rows, records, year.report.disclosureYear)
            for part in owner { rows.append(part.read(subject)) }
            rows.append(String(number + 1))
            for declared in inner {
              append(members.first { $0.name == declared.name }?.value, of: declared, to: &rows)
            }
          }
        }
      }
    }
  }

  /// Begins a row with the columns that every table has.
  private static func begin(_ rows: inout CellRows, _ records: PublishedRegion, _ year: Int) {
    rows.append(records.region.code.digits)
    rows.append(String(year))
  }

  private static func columns(of declared: FieldDeclaration, key: [String]) -> [PublishedColumn] {
    if declared.form == .entry {
      return declared.inner.map { PublishedColumn($0, in: declared, isRequired: false) }
    }
    return [PublishedColumn(declared, isRequired: declared.isRequired || key.contains(declared.name))]
  }

  /// Adds the cells of the field `declared`, of which `value` is published.
  private static func append(_ value: PublishedValue?, of declared: FieldDeclaration, to rows: inout CellRows)
  {
    guard declared.form == .entry else { return rows.append(value?.text) }
    let members: [PublishedMember] = if case .entry(let members) = value { members } else { [] }
    for inner in declared.inner { rows.append(members.first { $0.name == inner.name }?.value.text) }
  }
}

extension PublishedValue {
  /// It as the text of one cell; nil where it is made of entries.
  fileprivate var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .yes: "true"
    case .texts(let texts): texts.joined(separator: "；")
    case .entry, .entries: nil
    }
  }
}
