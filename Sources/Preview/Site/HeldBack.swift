internal import Diagnostics
internal import Evaluation
internal import Records

/// A record that the public does not see on a day.
struct HeldBack: Hashable, Sendable {
  /// Why not.
  enum Reason: Hashable, Sendable {
    /// It is published from this day on.
    case due(CalendarDate)
    /// It never is.
    case withheld(WithholdingGround)
  }

  /// The region's code.
  let region: RegionCode
  /// The disclosure year.
  let year: Int
  /// Its id; nil for a report.
  let id: String?
  /// Its name or title; nil where it is withheld, because then nothing of it but its id is ever shown.
  let name: String?
  /// Why it is not shown.
  let reason: Reason
  /// Where it stands.
  let place: Place

  /// The records of `region` that the public does not see on `day`, in the order of the content. Of a report that is not
  /// due its evaluations are not listed too.
  static func records(of region: RegionDisclosure, on day: CalendarDate) -> [HeldBack] {
    region.years.flatMap { year in
      if let date = year.report.published, date > day {
        return [
          HeldBack(
            region: region.region.code, year: year.report.disclosureYear, id: nil, name: year.report.title,
            reason: .due(date), place: year.report.place)
        ]
      }
      return year.evaluations.compactMap { evaluation in
        guard let reason = reason(for: evaluation, on: day) else { return nil }
        return HeldBack(
          region: region.region.code, year: year.report.disclosureYear, id: evaluation.id,
          name: evaluation.withheld == nil ? evaluation.name : nil, reason: reason,
          place: evaluation.origin.place(of: "id"))
      }
    }
  }

  private static func reason(for evaluation: Evaluation, on day: CalendarDate) -> Reason? {
    if let ground = evaluation.withheld { return .withheld(ground) }
    if let date = evaluation.published, date > day { return .due(date) }
    return nil
  }
}
