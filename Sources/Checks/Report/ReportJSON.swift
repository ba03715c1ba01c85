import Diagnostics
import Evaluation

/// The report of a check for other programs, as `docs/check-json.md` describes it.
///
/// Members keep their order and meaning; a new one may be added at the end of its object, and `format` changes if one is
/// ever removed. Texts come in both languages, so that the bytes do not depend on who runs the check.
public enum ReportJSON {
  /// The number of the format.
  static let format = 1

  /// The report in UTF-8, with a line end at its end.
  public static func text(of report: InspectionReport) -> String {
    let value = JSONValue.object([
      ("format", .number(format)),
      ("day", .text(report.day.description)),
      ("publishable", .flag(!report.hasErrors)),
      ("errors", .number(report.count(of: .error))),
      ("warnings", .number(report.count(of: .warning))),
      ("notes", .number(report.count(of: .information))),
      ("waived", .number(report.waivedCount)),
      ("findings", .array(report.findings.map(value(of:)))),
      ("rules", .array(report.rules.map(value(of:)))),
    ])
    return value.text() + "\n"
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
