import Diagnostics
import Evaluation
import Testing

@testable import Changes

@Suite struct SilentChangesTests {
  private static let year = "110101/data/2023.json"
  private static let log = "110101/data/corrections.json"

  /// A release of `evaluations` that publishes `corrections`.
  private func release(
    _ evaluations: [String], findings: [String] = [], report: String = #"{"title":"报告"}"#,
    _ corrections: [String] = [],
    files: [String: String] = [:]
  ) -> SmallRelease {
    var all = files
    all[Self.year] = SmallRelease.data(report: report, evaluations: evaluations, findings: findings)
    if !corrections.isEmpty {
      all[Self.log] =
        "{\n\"format\": 1,\n\"region\": {\"code\":\"110101\",\"name\":\"东城区\"},\n\"corrections\": [\n"
        + corrections.joined(separator: ",\n") + "\n]\n}\n"
    }
    return SmallRelease(files: all)
  }

  private func correction(
    _ record: String?, _ field: String?, _ was: String? = nil, _ now: String? = nil, step: String = "更正",
    kind: String = "评价结果", reason: String = "录入错误"
  ) -> String {
    let members = [
      ("date", "2024-08-01"), ("kind", kind), ("record", record), ("step", step), ("field", field),
      ("was", was),
      ("now", now), ("reason", reason), ("level", "一般更正"),
    ]
    return #"{"year":2023,"#
      + members.compactMap { name, text in text.map { "\"\(name)\":\"\($0)\"" } }
      .joined(separator: ",") + "}"
  }

  private func codes(_ old: SmallRelease, _ new: SmallRelease) throws -> [String] {
    try SilentChanges(old.difference(to: new), from: old.site(), to: new.site()).find().map {
      "\($0.fault.code) \($0.place)"
    }
  }

  private let a84 = #"{"id":"a","name":"甲","score":"84"}"#
  private let a85 = #"{"id":"a","name":"甲","score":"85"}"#
  private let b = #"{"id":"b","name":"乙"}"#

  @Test func `a field that changed without a word is found`() throws {
    #expect(try codes(release([a84]), release([a85])) == ["R201 Content/110101/2023/evaluations.csv"])
    #expect(try codes(release([a84]), release([a85], [correction("a", "score", "84", "85")])) == [])
  }

  @Test func `a change in an entry of a list is told with the field that its correction names`() throws {
    let (old, new) = (
      release([a84]), release([a84], report: #"{"title":"报告","withholdings":[{"ground":"涉密","count":1}]}"#)
    )
    let found = try SilentChanges(old.difference(to: new), from: old.site(), to: new.site()).find()
    #expect(Set(found.map { $0.details["field"] }) == ["不予公开〔涉密〕数量", "不予公开〔涉密〕理由"])
    #expect(found.allSatisfy { $0.next(in: .zh).contains("字段写“不予公开”") })
  }

  @Test func `a correction of another field or record explains nothing`() throws {
    for other in [correction("a", "name", "84", "85"), correction("b", "score", "84", "85")] {
      let found = try codes(release([a84, b]), release([a85, b], [other]))
      #expect(
        found == [
          "R204 Content/110101/2023/corrections.csv", "R201 Content/110101/2023/evaluations.csv",
        ])
    }
  }

  @Test(arguments: [("84.0", "85"), ("84", "86"), (nil, "85"), ("84", nil)] as [(String?, String?)])
  func `a correction must say what was and what is, word for word`(was: String?, now: String?) throws {
    let found = try codes(release([a84]), release([a85], [correction("a", "score", was, now)]))
    #expect(found == ["R203 Content/110101/2023/corrections.csv"])
  }

  @Test func `corrections of one field follow one another`() throws {
    let steps = [correction("a", "score", "84", "86"), correction("a", "score", "86", "85")]
    #expect(try codes(release([a84]), release([a85], steps)) == [])
    #expect(
      try codes(release([a84]), release([a85], steps.reversed())).map { String($0.prefix(4)) } == ["R203"])
  }

  @Test func `a blank that is filled, or a text that goes, needs a reason`() throws {
    let blank = #"{"id":"a","name":"甲"}"#
    #expect(try codes(release([blank]), release([a84])).map { String($0.prefix(4)) } == ["R201"])
    #expect(try codes(release([blank]), release([a84], [correction("a", "score", nil, "84")])) == [])
    #expect(try codes(release([a84]), release([blank], [correction("a", "score", "84", nil)])) == [])
  }

  @Test func `a record that is gone needs a reason`() throws {
    #expect(try codes(release([a84, b]), release([b])) == ["R202 Content/110101/2023/evaluations.csv"])
    #expect(try codes(release([a84, b]), release([b], [correction("a", nil, step: "撤下")])) == [])
  }

  @Test func `a record that is new needs none`() throws {
    #expect(try codes(release([b]), release([a84, b])) == [])
  }

  @Test func `a withdrawal of nothing is found, but not one that was taken back meanwhile`() throws {
    let (withdrawn, restored) = (correction("a", nil, step: "撤下"), correction("a", nil, step: "恢复公开"))
    #expect(try codes(release([a84]), release([a84], [withdrawn])).map { String($0.prefix(4)) } == ["R204"])
    #expect(try codes(release([a84]), release([a84], [withdrawn, restored])) == [])
    #expect(
      try codes(
        release([b], [withdrawn]),
        release([a85, b], [withdrawn, restored, correction("a", "score", "84", "85")]))
        == [])
  }

  @Test func `a correction that was published stays, and explains no later change`() throws {
    let done = correction("a", "score", "84", "85")
    #expect(try codes(release([a85], [done]), release([a85], [done])) == [])
    #expect(
      try codes(release([a85], [done]), release([a84], [done])) == [
        "R201 Content/110101/2023/evaluations.csv"
      ])
    #expect(try codes(release([a85], [done]), release([a85])) == ["R207 Content/110101/2023/corrections.csv"])
    let other = correction("a", "score", "84", "85", reason: "别的原因")
    #expect(
      try codes(release([a85], [done]), release([a85], [other])).map { String($0.prefix(4)) } == [
        "R204", "R207",
      ])
  }

  @Test func `an id may change, and nothing else with it`() throws {
    let renamed = #"{"id":"c","formerly":["a"],"name":"甲","score":"84"}"#
    #expect(try codes(release([a84]), release([renamed])) == [])
    let changed = #"{"id":"c","formerly":["a"],"name":"甲","score":"85"}"#
    #expect(try codes(release([a84]), release([changed])).map { String($0.prefix(4)) } == ["R201"])
    #expect(try codes(release([a84]), release([changed], [correction("c", "score", "84", "85")])) == [])
  }

  @Test func `the progress of rectification needs no reason, the problem does`() throws {
    func finding(_ state: String, _ problem: String) -> String {
      #"{"id":"w","problem":"\#(problem)","state":"\#(state)"}"#
    }
    let old = release([], findings: [finding("整改中", "进度慢")])
    #expect(try codes(old, release([], findings: [finding("已整改", "进度慢")])) == [])
    #expect(
      try codes(old, release([], findings: [finding("整改中", "进度较慢")])) == [
        "R201 Content/110101/2023/findings.csv"
      ])
  }

  @Test func `entries of a list are explained in own words`() throws {
    let old = release([], report: #"{"title":"报告","attachments":[{"title":"一"}]}"#)
    let new = #"{"title":"报告","attachments":[{"title":"一","note":"新"},{"title":"二"}]}"#
    #expect(try codes(old, release([], report: new)).count == 2)
    let reason = correction(nil, "attachments", "一份", "两份", kind: "年度报告")
    #expect(try codes(old, release([], report: new, [reason])) == [])
  }

  @Test func `an attachment whose file was replaced needs a reason`() throws {
    let path = "110101/2023/attachments/1/a.pdf"
    let (old, new) = (release([b], files: [path: "1"]), release([b], files: [path: "2"]))
    #expect(try codes(old, new) == ["R206 Content/\(path)"])
    let reason = correction("1/a.pdf", "attachments", kind: "年度报告")
    #expect(try codes(old, release([b], [reason], files: [path: "2"])) == [])
  }

  @Test func `a year that is gone is found once`() throws {
    #expect(
      try codes(release([a84, b], [correction("a", "score", "80", "84")]), SmallRelease(files: [:])) == [
        "R205 Content/110101/2023/report.md"
      ])
  }

  @Test func `a year that is new brings its corrections along`() throws {
    #expect(try codes(SmallRelease(files: [:]), release([a85], [correction("a", "score", "84", "85")])) == [])
  }

  @Test func `a correction of the content is shown where it stands`() throws {
    struct Rows: FieldPlaces {
      func place(ofRow row: Int, field: String) -> Place {
        Place(file: "corrections.csv", line: row, column: 1)
      }
    }
    let (old, new) = (release([a84]), release([a84], [correction("a", "score", "84", "85")]))
    let day = try #require(CalendarDate("2024-08-01"))
    let content = Correction(
      date: day, kind: .evaluation, record: "a", step: .changed, field: "score", was: "84", now: "85",
      reason: "录入错误",
      level: .minor, origin: Origin(row: 7, in: Rows()))
    let found = try SilentChanges(
      old.difference(to: new), from: old.site(), to: new.site(),
      corrections: [YearKey(code: "110101", year: 2023): [content]]
    ).find()
    #expect(found.map { "\($0.fault.code) \($0.place)" } == ["R204 corrections.csv:7:1"])
  }

  @Test func `what belongs to an evaluation goes with it`() throws {
    let report = #"{"title":"报告","attachments":[{"title":"一","evaluation":"a","note":"注"},{"title":"二"}]}"#
    let rest = #"{"title":"报告","attachments":[{"title":"二"}]}"#
    let finding = #"{"id":"w","evaluation":"a","problem":"慢"}"#
    let old = release([a84, b], findings: [finding], report: report)
    let withdrawal = correction("a", nil, step: "撤下")
    #expect(try codes(old, release([b], report: rest, [withdrawal])) == [])
    #expect(try codes(release([b], report: rest, [withdrawal]), old).map { String($0.prefix(4)) } == ["R207"])
    // The evaluation is there, so nothing of it may go.
    let found = try codes(old, release([a84, b], report: rest)).map { String($0.prefix(4)) }
    #expect(found == ["R202", "R201", "R201", "R201"])
  }

  @Test func `what belongs to an evaluation names it by its new id`() throws {
    func report(_ id: String) -> String {
      #"{"title":"报告","attachments":[{"title":"一","evaluation":"\#(id)"}]}"#
    }
    func finding(_ id: String) -> String { #"{"id":"w","evaluation":"\#(id)","problem":"慢"}"# }
    let old = release([a84, b], findings: [finding("a")], report: report("a"))
    let renamed = #"{"id":"c","formerly":["a"],"name":"甲","score":"84"}"#
    #expect(try codes(old, release([renamed, b], findings: [finding("c")], report: report("c"))) == [])
    let other = try codes(old, release([renamed, b], findings: [finding("b")], report: report("b")))
    #expect(other.map { String($0.prefix(4)) } == ["R201", "R201"])
  }
}
