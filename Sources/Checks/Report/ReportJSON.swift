import Diagnostics
import Evaluation

/// The report of a check for other programs, as `docs/check-json.md` describes it.
///
/// Members keep their order and meaning; a new one may be added at the end of its object, and `format` changes if one is
/// ever removed. Texts come in both languages, so that the bytes do not depend on who runs the check.
public enum ReportJSON {
  /// The number of the format.
  static let format = 1

  private static let pieceSize = 1 << 16

  /// Hands the report to `take`, piece by piece and in UTF-8, with a line end at its end.
  public static func write(
    _ report: InspectionReport, to take: ([UInt8]) throws -> Void
  ) rethrows {
    let head: [(String, JSONValue)] = [
      ("format", .number(format)),
      ("day", .text(report.day.description)),
      ("publishable", .flag(!report.hasErrors)),
      ("errors", .number(report.count(of: .error))),
      ("warnings", .number(report.count(of: .warning))),
      ("notes", .number(report.count(of: .information))),
      ("waived", .number(report.waivedCount)),
    ]
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    for (index, (name, value)) in head.enumerated() {
      begin(name, isFirst: index == 0, in: &bytes)
      value.write(to: &bytes, indentedBy: 1)
    }
    try write(report.findings, "findings", value(of:), &bytes, take)
    try write(report.rules, "rules", value(of:), &bytes, take)
    try take(bytes + "\n}\n".utf8)
  }

  private static func begin(_ name: String, isFirst: Bool, in bytes: inout [UInt8]) {
    JSONValue.breakLine(in: &bytes, isFirst: isFirst, 1)
    JSONValue.quote(name, in: &bytes)
    bytes += ": ".utf8
  }

  /// Writes a list item by item: a large site has so many findings that they are not kept as text all at once.
  private static func write<Item>(
    _ items: [Item], _ name: String, _ value: (Item) -> JSONValue, _ bytes: inout [UInt8],
    _ take: ([UInt8]) throws -> Void
  ) rethrows {
    begin(name, isFirst: false, in: &bytes)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      JSONValue.breakLine(in: &bytes, isFirst: index == 0, 2)
      value(item).write(to: &bytes, indentedBy: 2)
      if bytes.count >= pieceSize {
        try take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    bytes += (items.isEmpty ? "]" : "\n  ]").utf8
  }

  private static func value(of finding: JudgedFinding) -> JSONValue {
    let diagnostic = finding.diagnostic
    return .object([
      ("code", .text(diagnostic.fault.code)),
      ("severity", .text(diagnostic.fault.severity.word(in: .en))),
      ("state", .text(finding.isStanding ? "standing" : "waived")),
      ("place", value(of: diagnostic.place)),
      ("zh", value(what: diagnostic.what(in: .zh), next: diagnostic.next(in: .zh))),
      ("en", value(what: diagnostic.what(in: .en), next: diagnostic.next(in: .en))),
      ("details", .object(diagnostic.details.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
      ("related", .array(diagnostic.related.map(value(of:)))),
      ("position", finding.mark.map { .text($0.description) } ?? .null),
      ("waiver", waiver(of: finding.state)),
    ])
  }

  private static func value(what: String, next: String) -> JSONValue {
    .object([("what", .text(what)), ("next", .text(next))])
  }

  private static func value(of place: Place) -> JSONValue {
    let spot: (line: Int?, column: Int?, sheet: String?, cell: String?) =
      switch place.spot {
      case .whole: (nil, nil, nil, nil)
      case .text(let line, let column): (line, column, nil, nil)
      case .cell(let sheet, let cell): (nil, nil, sheet, cell)
      }
    return .object([
      ("file", .text(place.file)),
      ("line", spot.line.map(JSONValue.number) ?? .null),
      ("column", spot.column.map(JSONValue.number) ?? .null),
      ("sheet", spot.sheet.map(JSONValue.text) ?? .null),
      ("cell", spot.cell.map(JSONValue.text) ?? .null),
    ])
  }

  private static func waiver(of state: FindingState) -> JSONValue {
    guard case .waived(let waiver) = state else { return .null }
    return .object([
      ("reason", .text(waiver.reason)), ("by", .text(waiver.approver)),
      ("until", .text(waiver.until.description)),
    ])
  }

  private static func value(of rule: RuleResult) -> JSONValue {
    .object([
      ("group", .number(rule.group.rawValue)),
      ("codes", .array(rule.faults.map { .text($0.code) })),
      ("status", .text(rule.status.rawValue)),
      ("examined", .number(rule.examined)),
      ("passed", .number(rule.passed)),
      ("found", .number(rule.found)),
      ("waived", .number(rule.waived)),
      (
        "notChecked",
        .array(
          rule.notChecked.map { reason, count in
            .object([("count", .number(count)), ("zh", .text(reason.zh)), ("en", .text(reason.en))])
          })
      ),
    ])
  }
}
