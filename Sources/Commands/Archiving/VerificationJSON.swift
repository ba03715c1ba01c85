internal import Archive
internal import Checks
internal import Diagnostics
internal import Digests

/// What verifying snapshots came to, for other programs, as `docs/archive-json.md` describes it.
///
/// Members keep their order and meaning; a new one may be added at the end of its object, and `format` changes if one is
/// ever removed.
enum VerificationJSON {
  /// The number of the format.
  private static let format = 1

  /// The reports on snapshots and the faults of their row, with a line end at the end.
  static func text(of reports: [VerificationReport], row: [Diagnostic]) -> String {
    let value = JSONValue.object([
      ("format", .number(format)),
      ("good", .flag(reports.allSatisfy(\.isGood) && row.isEmpty)),
      ("snapshots", .array(reports.map(value(of:)))),
      ("row", .array(row.map(value(of:)))),
    ])
    return value.text() + "\n"
  }

  private static func value(of report: VerificationReport) -> JSONValue {
    .object([
      ("snapshot", .text(report.snapshot)),
      ("fingerprint", report.fingerprint.map { .text($0.hex) } ?? .null),
      ("bytes", .number(report.bytes)),
      ("good", .flag(report.isGood)),
      ("checks", .array(report.checks.map(value(of:)))),
      ("faults", .array(report.diagnostics.map(value(of:)))),
    ])
  }

  private static func value(of check: VerificationReport.Check) -> JSONValue {
    .object([
      ("property", .text(check.kind.property.rawValue)), ("check", .text(check.kind.rawValue)),
      ("outcome", .text(check.outcome.rawValue)),
    ])
  }

  private static func value(of diagnostic: Diagnostic) -> JSONValue {
    .object([
      ("code", .text(diagnostic.fault.code)),
      ("severity", .text(diagnostic.fault.severity.word(in: .en))),
      ("file", .text(diagnostic.place.file)),
      ("zh", value(what: diagnostic.what(in: .zh), next: diagnostic.next(in: .zh))),
      ("en", value(what: diagnostic.what(in: .en), next: diagnostic.next(in: .en))),
      ("details", .object(diagnostic.details.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
    ])
  }

  private static func value(what: String, next: String) -> JSONValue {
    .object([("what", .text(what)), ("next", .text(next))])
  }
}
