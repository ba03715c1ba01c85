import Diagnostics
import Evaluation
import Records

/// A region's folder that is named by a division code no longer in use; an unknown one is reported where it is read.
struct RetiredDivision: Rule {
  /// A retired code.
  var faults: [Fault] { [.retiredDivision] }

  /// Looks the region's code up in the table of divisions.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    let code = matter.region.region.code
    let place = Place(file: "Content/\(code)/region.yaml")
    guard let division = matter.frame.divisions[code] else {
      return tally.leaveOut(
        NotChecked(zh: "行政区划代码不在代码表里", en: "the table of divisions does not have the code"))
    }
    guard division.isRetired else { return tally.examine() }
    let successors = division.replacements.map { code in
      matter.frame.divisions[code].map { code.digits + " " + $0.name } ?? code.digits
    }
    tally.examine(
      Diagnostic(
        .retiredDivision, at: place,
        [
          "code": code.digits, "name": division.name,
          "replacement": successors.isEmpty ? "—" : successors.joined(separator: "、"),
        ]))
  }
}
