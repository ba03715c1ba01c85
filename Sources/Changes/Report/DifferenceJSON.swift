import Checks
import Evaluation

/// A difference for other programs, as `docs/diff.md` describes it.
///
/// Members keep their order and meaning; a new one may be added at the end of its object, and `format` changes if one is
/// ever removed.
public enum DifferenceJSON {
  /// The number of the format.
  static let format = 1

  /// The difference in UTF-8, with a line end at its end.
  public static func text(of difference: SiteDifference) -> String {
    let files = difference.files
    let value = JSONValue.object([
      ("format", .number(format)),
      ("same", .flag(difference.isEmpty)),
      ("years", .array(difference.years.map(value(of:)))),
      ("notCompared", .array(difference.notCompared.map { .object(members(of: $0)) })),
      (
        "files",
        .object([
          ("added", paths(files.added)), ("removed", paths(files.removed)),
          ("pagesWithRecords", paths(files.pagesWithRecords)), ("pagesInLook", paths(files.pagesInLook)),
          ("attachments", paths(files.attachments)), ("others", paths(files.others)),
        ])
      ),
    ])
    return value.text() + "\n"
  }

  private static func members(of key: YearKey) -> [(String, JSONValue)] {
    [("code", .text(key.code)), ("year", .number(key.year))]
  }

  private static func paths(_ paths: [String]) -> JSONValue { .array(paths.map(JSONValue.text)) }

  private static func value(of year: YearDifference) -> JSONValue {
    .object(
      members(of: year.key) + [
        ("name", .text(year.regionName)), ("presence", .text(year.presence.rawValue)),
        ("evaluations", .number(year.count.evaluations)), ("findings", .number(year.count.findings)),
        ("strands", .number(year.count.strands)), ("reordered", .flag(year.isReordered)),
        ("records", .array(year.records.map(value(of:)))),
      ])
  }

  private static func value(of record: RecordChange) -> JSONValue {
    .object([
      ("change", .text(record.what.rawValue)), ("kind", .text(record.kind.rawValue)),
      ("id", .text(record.id)),
      ("formerId", record.formerID.map(JSONValue.text) ?? .null), ("name", .text(record.name)),
      (
        "fields",
        .array(
          record.fields.map { field in
            .object([
              ("field", .text(field.path.name)), ("label", .text(field.path.label)),
              ("old", field.old.map(JSONValue.text) ?? .null),
              ("new", field.new.map(JSONValue.text) ?? .null),
            ])
          })
      ),
    ])
  }
}
