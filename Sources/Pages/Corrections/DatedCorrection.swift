internal import Evaluation

/// A correction of a region, with the year that it belongs to.
struct DatedCorrection: Sendable {
  let correction: Correction
  /// The disclosure year.
  let number: Int
  /// The position of its year in the region; nil where the year was withdrawn.
  let year: Int?
  /// Its anchor on the page of corrections, made from what it says, because its place among the others changes when one of
  /// them is no longer shown. It is cited, and feeds know it by that: this format must not change.
  let anchor: String

  /// The corrections of `region`, the latest first; of one day, in the order of the years and of the content,
  /// those of withdrawn years last.
  static func all(of region: PublicRegion) -> [DatedCorrection] {
    var counts: [String: Int] = [:]
    func dated(_ correction: Correction, of number: Int, at position: Int?) -> DatedCorrection {
      let anchor = "c-\(number)-\(correction.digest)"
      let count = counts[anchor, default: 0] + 1
      counts[anchor] = count
      return DatedCorrection(
        correction: correction, number: number, year: position,
        anchor: count > 1 ? "\(anchor)-\(count)" : anchor)
    }
    let all = region.years.enumerated().flatMap { position, year in
      year.corrections.map { dated($0, of: year.report.disclosureYear, at: position) }
    }
    let withdrawn = region.withdrawn.map { dated($0.withdrawal, of: $0.year, at: nil) }
    return (all + withdrawn).sorted { $0.correction.date > $1.correction.date }
  }
}

extension Correction {
  /// What stands for all that it says.
  fileprivate var digest: NameDigest {
    let texts = [
      date.description, kind.rawValue, record, step.rawValue, field, was, now, reason, level.rawValue,
    ]
    return NameDigest(texts.map { $0 ?? "" }.joined(separator: "\u{1F}"))
  }
}
