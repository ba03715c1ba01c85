public import Diagnostics
internal import Evaluation
internal import Records

/// A region's folder that is named by a division code no longer in use, or by none that the table has.
public struct RetiredDivision: Rule {
  /// A retired and an unknown code.
  public var faults: [Fault] { [.retiredDivision, .unknownDivision] }

  /// The rule.
  public init() {}

  /// Looks the region's code up in the table of divisions.
  public func check(_ matter: RegionMatter, _ tally: inout Tally) {
    if matter.frame.divisions.isEmpty {
      return tally.leaveOut(NotChecked(zh: "没有行政区划代码表", en: "there is no table of division codes"))
    }
    let code = matter.region.region.code
    let place = Place(file: "Content/\(code)/region.yaml")
    guard let division = matter.frame.divisions[code] else {
      return tally.examine(Diagnostic(.unknownDivision, at: place, ["code": code.digits]))
    }
    guard division.isRetired else { return tally.examine() }
    let replacement = division.replacement.map { next in
      [next.digits, matter.frame.divisions[next]?.name].compactMap { $0 }.joined(separator: " ")
    }
    tally.examine(
      Diagnostic(
        .retiredDivision, at: place,
        ["code": code.digits, "name": division.name, "replacement": replacement ?? "—"]))
  }
}
