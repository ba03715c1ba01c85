internal import Evaluation

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
  private let read: @Sendable (PublishedRegion) -> [[String?]]

  init(
    _ name: String, _ title: Bilingual, columns: [PublishedColumn], key: [String], parent: Parent?,
    read: @escaping @Sendable (PublishedRegion) -> [[String?]]
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

  /// Its rows about `region`, each with a cell for every column; nil is blank.
  public func rows(of region: PublishedRegion) -> [[String?]] { read(region) }
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
    let flat = fields.filter { $0.declaration.form != .entries && $0.declaration.name != year.name }
    let own = flat.flatMap { columns(of: $0.declaration, key: key) }
    let isCounted = key.contains(position.name)
    return PublishedTable(
      name, title, columns: [region, year] + (isCounted ? [position] : []) + own,
      key: [region.name, year.name] + key, parent: parent
    ) { records in
      records.years.flatMap { year in
        subjects(year).enumerated().map { number, subject in
          prefix(of: records, year) + (isCounted ? [String(number + 1)] : [])
            + flat.flatMap { cells(of: $0.declaration, $0.value(of: subject)) }
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
    ) { records in
      records.years.flatMap { year in
        subjects(year).flatMap { subject -> [[String?]] in
          guard case .entries(let entries) = source.value(of: subject) else { return [] }
          let start = prefix(of: records, year) + owner.map { Optional($0.read(subject)) }
          return entries.enumerated().map { number, members in
            start + [String(number + 1)]
              + inner.flatMap { declared in
                cells(of: declared, members.first { $0.name == declared.name }?.value)
              }
          }
        }
      }
    }
  }

  private static func prefix(of records: PublishedRegion, _ year: PublishedRegion.Year) -> [String?] {
    [records.region.code.digits, String(year.report.disclosureYear)]
  }

  private static func columns(of declared: FieldDeclaration, key: [String]) -> [PublishedColumn] {
    if declared.form == .entry {
      return declared.inner.map { PublishedColumn($0, in: declared, isRequired: false) }
    }
    return [PublishedColumn(declared, isRequired: declared.isRequired || key.contains(declared.name))]
  }

  private static func cells(of declared: FieldDeclaration, _ value: PublishedValue?) -> [String?] {
    guard declared.form == .entry else { return [value?.text] }
    guard case .entry(let members) = value else { return declared.inner.map { _ in nil } }
    return declared.inner.map { inner in members.first { $0.name == inner.name }?.value.text }
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
