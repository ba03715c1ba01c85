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
    /// It was withdrawn on this day.
    case withdrawn(CalendarDate)
  }

  /// The region's code.
  let region: RegionCode
  /// The disclosure year.
  let year: Int
  /// Its id; nil for a report.
  let id: String?
  /// Its name or title; nil where it is withheld or withdrawn, because then nothing of it but its id is shown.
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
      let done = year.corrections.filter { $0.date <= day }
      if let withdrawal = done.yearWithdrawal {
        return [
          HeldBack(
            region: region.region.code, year: year.report.disclosureYear, id: nil, name: nil,
            reason: .withdrawn(withdrawal.date), place: withdrawal.origin.place(of: "step"))
        ]
      }
      let withdrawn = done.withdrawnEvaluations
      let known = Set(year.evaluations.map(\.id))
      let standing = year.evaluations.compactMap { evaluation -> HeldBack? in
        let reason = reason(for: evaluation, withdrawn: withdrawn[evaluation.id], on: day)
        guard let reason else { return nil }
        var name: String?
        if case .due = reason { name = evaluation.name }
        return HeldBack(
          region: region.region.code, year: year.report.disclosureYear, id: evaluation.id, name: name,
          reason: reason, place: evaluation.origin.place(of: "id"))
      }
      let gone = withdrawn.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      return standing
        + gone.map { id, withdrawal in
          HeldBack(
            region: region.region.code, year: year.report.disclosureYear, id: id, name: nil,
            reason: .withdrawn(withdrawal.date), place: withdrawal.origin.place(of: "record"))
        }
    }
  }

  private static func reason(
    for evaluation: Evaluation, withdrawn: Correction?, on day: CalendarDate
  ) -> Reason? {
    if let ground = evaluation.withheld { return .withheld(ground) }
    if let withdrawn { return .withdrawn(withdrawn.date) }
    if let date = evaluation.published, date > day { return .due(date) }
    return nil
  }
}
