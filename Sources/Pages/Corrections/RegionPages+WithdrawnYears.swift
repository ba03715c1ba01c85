internal import Evaluation

extension RegionPages {
  /// The notices of years that were withdrawn as a whole: at the address of the year, and of each of its evaluations.
  var withdrawnYearPlans: [PagePlan<RegionTarget>] {
    let code = region.region.code
    return region.withdrawn.flatMap { year in
      let notices = year.evaluations.map { id in
        PagePlan(
          path: .evaluation(code, year.year, id: id), target: RegionTarget.withdrawnYear(year.year, id: id))
      }
      let notice = PagePlan(
        path: .year(code, year.year), target: RegionTarget.withdrawnYear(year.year, id: nil))
      return [notice] + notices
    }
  }

  /// The content of the notice that the year `number` was withdrawn, at its own address or at that of its evaluation `id`.
  func withdrawnYearContext(_ number: Int, id: String?) -> WithdrawnContext {
    let code = region.region.code
    let path = id.map { PagePath.evaluation(code, number, id: $0) } ?? .year(code, number)
    let addresses = Addresses(from: path)
    let withdrawal = withdrawal(ofYear: number)
    return WithdrawnContext(
      isYear: true, id: id ?? "", region: regionLink(from: addresses),
      year: Link(name: String(number), address: addresses.page(.year(code, number))),
      reportTitle: String(number), date: withdrawal?.date.description ?? "", reason: withdrawal?.reason ?? "",
      level: withdrawal.map { facts.interface.word($0.level) } ?? "",
      corrections: addresses.page(.corrections(code)))
  }

  /// What the frame says of that notice.
  func withdrawnYearHead(_ number: Int, way: [CrumbContext]) -> PageHead {
    let names: KeyValuePairs = ["year": String(number), "region": region.region.name]
    return PageHead(
      kind: .withdrawn, title: facts.interface.sentence("crumb.withdrawnYear", names),
      description: facts.interface.sentence("description.withdrawnYear", names),
      published: withdrawal(ofYear: number)?.date, publisher: region.publisher, way: way)
  }

  private func withdrawal(ofYear number: Int) -> Correction? {
    region.withdrawn.first { $0.year == number }?.withdrawal
  }
}
