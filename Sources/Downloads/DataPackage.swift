internal import Checks
internal import Digests
internal import Pages
internal import Records

/// The description of the CSV files of the whole site after Frictionless Data Package 1 and Table Schema 1
/// (https://specs.frictionlessdata.io), with titles and descriptions in both languages.
struct DataPackage {
  /// A CSV file of it.
  struct Resource {
    let table: PublishedTable
    let size: Int
    let digest: Digest
  }

  private let cover: SiteCover
  private let resources: [Resource]

  init(_ cover: SiteCover, _ resources: [Resource]) {
    self.cover = cover
    self.resources = resources
  }

  /// The bytes of `datapackage.json`.
  var json: [UInt8] {
    let members: [(String, JSONValue)] = [
      ("profile", .text("tabular-data-package")), ("name", .text("disclosure")),
      ("title", .text(cover.title)),
      ("description", .text(cover.about.map { $0.name + "：" + $0.text }.joined(separator: "\n"))),
      ("homepage", .text(cover.address)),
      (
        "contributors",
        .array([.object([("title", .text(cover.organiser)), ("role", .text("publisher"))])])
      ),
      ("resources", .array(resources.map(description))),
    ]
    return Array((JSONValue.object(members).text() + "\n").utf8)
  }

  private func description(of resource: Resource) -> JSONValue {
    let table = resource.table
    return .object([
      ("profile", .text("tabular-data-resource")), ("name", .text(table.name)),
      // The package lies beside its files.
      ("path", .text(String(table.path.dropFirst("data/".count)))),
      ("title", .text("\(table.title.zh) \(table.title.en)")), ("format", .text("csv")),
      ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("bytes", .number(resource.size)), ("hash", .text("sha256:\(resource.digest.hex)")),
      ("schema", schema(of: table)),
    ])
  }

  private func schema(of table: PublishedTable) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("fields", .array(table.columns.map(field))), ("missingValues", .array([.text("")])),
      ("primaryKey", .array(table.key.map { .text($0) })),
    ]
    if let parent = table.parent {
      let there: JSONValue = .object([
        ("resource", .text(parent.table)), ("fields", .array(parent.theirs.map { .text($0) })),
      ])
      members.append(
        (
          "foreignKeys",
          .array([.object([("fields", .array(parent.columns.map { .text($0) })), ("reference", there)])])
        ))
    }
    return .object(members)
  }

  private func field(_ column: PublishedColumn) -> JSONValue {
    var members: [(String, JSONValue)] = [("name", .text(column.name))]
    switch column.form {
    case .number: members += [("type", .text("number")), ("groupChar", .text(","))]
    case .whole: members.append(("type", .text("integer")))
    case .date: members.append(("type", .text("date")))
    case .flag: members += [("type", .text("boolean")), ("trueValues", .array([.text("true")]))]
    case .text, .markdown, .texts, .entry, .entries: members.append(("type", .text("string")))
    }
    members += [
      ("title", .text("\(column.label.zh) \(column.label.en)")),
      ("description", .text("\(column.meaning.zh) \(column.meaning.en)")),
    ]
    if column.isRequired { members.append(("constraints", .object([("required", .flag(true))]))) }
    return .object(members)
  }
}
