internal import Diagnostics
internal import Evaluation
internal import Pages
internal import Records

/// A region as the public sees it on a day, ready to have its pages made.
struct RegionShow: Sendable {
  /// The pages.
  let pages: RegionPages
  /// The pages by the paths of their files.
  let plans: [String: PagePlan<RegionTarget>]
  /// The attachments that are served, by path.
  let attachments: Set<String>
  /// The records that the public does not see.
  let heldBack: [HeldBack]
  /// Where each evaluation stands, by the path of its page.
  let places: [String: Place]

  /// What of `disclosure` the public sees on `day`.
  init(_ disclosure: RegionDisclosure, in frame: SiteFrame, on day: CalendarDate, facts: SiteFacts) {
    let admitted = Gate(on: day).admit(disclosure)
    pages = RegionPages(admitted, facts: facts, remarks: FigureRemarks(admitted, in: frame, on: day))
    // A region of which nothing may be shown yet has no pages.
    let plans = admitted.isEmpty ? [] : pages.plans
    self.plans = Dictionary(plans.map { ($0.path.file, $0) }) { first, _ in first }
    attachments = Set(pages.attachmentFiles)
    var places: [String: Place] = [:]
    let code = disclosure.region.code
    for year in disclosure.years {
      for evaluation in year.evaluations {
        let path = PagePath.evaluation(code, year.report.disclosureYear, id: evaluation.id)
        places[path.file] = evaluation.origin.place(of: "id")
      }
    }
    self.places = places
    heldBack = HeldBack.records(of: disclosure, on: day)
  }
}
