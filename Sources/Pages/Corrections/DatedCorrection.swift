internal import Evaluation

/// A correction of a region, with the year that it belongs to.
struct DatedCorrection: Sendable {
  let correction: Correction
  /// The disclosure year.
  let number: Int
  /// The position of its year in the region; nil where the year was withdrawn.
  let year: Int?
  /// Its anchor on the page of corrections, which stays the same when others follow. It is cited: this format must not change.
  let anchor: String

  /// The corrections of `region`, the latest first; of one day, in the order of the years and of the content,
  /// those of withdrawn years last.
  static func all(of region: PublicRegion) -> [DatedCorrection] {
    let all = region.years.enumerated().flatMap { position, year in
      year.corrections.enumerated().map { number, correction in
        DatedCorrection(
          correction: correction, number: year.report.disclosureYear, year: position,
          anchor: "c-\(year.report.disclosureYear)-\(number + 1)")
      }
    }
    let withdrawn = region.withdrawn.map { year in
      DatedCorrection(
        correction: year.withdrawal, number: year.year, year: nil, anchor: "c-\(year.year)-withdrawn")
    }
    return (all + withdrawn).sorted { $0.correction.date > $1.correction.date }
  }
}
