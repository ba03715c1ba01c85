internal import Evaluation

/// A correction of a region, with the year that it belongs to.
struct DatedCorrection: Sendable {
  let correction: Correction
  /// The position of its year in the region.
  let year: Int
  /// Its anchor on the page of corrections, which stays the same when others follow. It is cited: this format must not change.
  let anchor: String

  /// The corrections of `region`, the latest first; of one day, in the order of the years and of the content.
  static func all(of region: PublicRegion) -> [DatedCorrection] {
    let all = region.years.enumerated().flatMap { position, year in
      year.corrections.enumerated().map { number, correction in
        DatedCorrection(
          correction: correction, year: position, anchor: "c-\(year.report.disclosureYear)-\(number + 1)")
      }
    }
    return all.sorted { $0.correction.date > $1.correction.date }
  }
}
