internal import Evaluation
internal import Records

extension RegionPages {
  /// The pages about what was done to published records: their list, notices of withdrawal, and ways from former ids.
  var correctionPlans: [PagePlan<RegionTarget>] {
    let code = region.region.code
    let list =
      index.corrections.isEmpty ? [] : [PagePlan(path: .corrections(code), target: RegionTarget.corrections)]
    return list + withdrawnYearPlans
      + region.years.enumerated().flatMap { position, year in
        let number = year.report.disclosureYear
        let withdrawn = year.corrections.withdrawnEvaluations.keys.sorted().map { id in
          PagePlan(
            path: .evaluation(code, number, id: id), target: RegionTarget.withdrawn(year: position, id: id))
        }
        let moved = year.evaluations.enumerated().flatMap { at, evaluation in
          evaluation.formerly.map { former in
            PagePlan(
              path: .evaluation(code, number, id: former),
              target: RegionTarget.moved(RegionReference(year: position, evaluation: at), from: former))
          }
        }
        return withdrawn + moved
      }
  }

  /// The content of the page of corrections.
  func correctionsContext() -> CorrectionsContext {
    let addresses = Addresses(from: .corrections(region.region.code))
    return CorrectionsContext(
      region: regionLink(from: addresses), count: String(index.corrections.count),
      data: addresses.file(correctionsDataPath),
      corrections: index.corrections.map { correction($0, from: addresses) })
  }

  /// The corrections of the evaluation at `reference`, the latest first.
  func corrections(of reference: RegionReference, from addresses: Addresses) -> [CorrectionContext] {
    // Almost no region has any, and then nothing is looked for.
    if index.corrections.isEmpty { return [] }
    let evaluation = region.years[reference.year].evaluations[reference.evaluation]
    let ids = [evaluation.id] + evaluation.formerly
    return index.corrections.filter {
      $0.year == reference.year && $0.correction.kind == .evaluation
        && $0.correction.record.map(ids.contains) ?? false
    }
    .map { correction($0, from: addresses) }
  }

  /// The way to the corrections, of which those of the year at `year` are counted, or all; nil where there are none.
  func correctionsLink(ofYear year: Int? = nil, from addresses: Addresses) -> CorrectionsLinkContext? {
    let count = index.corrections.count { year == nil || $0.year == year }
    if count == 0 { return nil }
    return CorrectionsLinkContext(
      page: addresses.page(.corrections(region.region.code)), count: String(count))
  }

  /// The content of the notice that the evaluation `id` of the year at `year` was withdrawn.
  func withdrawnContext(_ id: String, ofYear year: Int) -> WithdrawnContext {
    let report = region.years[year].report
    let code = region.region.code
    let addresses = Addresses(from: .evaluation(code, report.disclosureYear, id: id))
    let withdrawal = region.years[year].corrections.withdrawnEvaluations[id]
    return WithdrawnContext(
      isYear: false, id: id, region: regionLink(from: addresses),
      year: Link(
        name: String(report.disclosureYear), address: addresses.page(.year(code, report.disclosureYear))),
      reportTitle: report.title, date: withdrawal?.date.description ?? "", reason: withdrawal?.reason ?? "",
      level: withdrawal.map { facts.interface.word($0.level) } ?? "",
      corrections: addresses.page(.corrections(code)))
  }

  /// The content of the page at the address of an id that the evaluation at `reference` had before.
  func movedContext(_ reference: RegionReference, from former: String) -> MovedContext {
    let year = region.years[reference.year]
    let evaluation = year.evaluations[reference.evaluation]
    let path = PagePath.evaluation(region.region.code, year.report.disclosureYear, id: evaluation.id)
    return MovedContext(
      isRegion: false, isSnapshot: false, former: former, now: evaluation.id,
      page: Link(name: evaluation.name, address: Addresses(from: path).page(path)))
  }

  /// The ways to the pages of `plans` from where they stood under the codes that the region had before.
  func ways(to plans: [PagePlan<RegionTarget>]) -> [PagePlan<RegionTarget>] {
    (facts.formerCodes[region.region.code] ?? []).flatMap { former in
      plans.map { plan in
        PagePlan(path: plan.path.under(former), target: .movedRegion(to: plan.path, from: former))
      }
    }
  }

  /// The content of the page that stood, under a code that the region had before, where the page at `path` stands now.
  func movedRegionContext(to path: PagePath, from former: RegionCode) -> MovedContext {
    MovedContext(
      isRegion: true, isSnapshot: false, former: former.digits, now: region.region.code.digits,
      page: Link(name: region.region.name, address: Addresses(from: path.under(former)).page(path)))
  }

  /// What the frame says of the page that stood, under a code that the region had before, where the page at `path` stands.
  func movedRegionHead(to path: PagePath) -> PageHead {
    let name: KeyValuePairs = ["name": region.region.name]
    return PageHead(
      kind: .moved, title: region.region.name,
      description: facts.interface.sentence("description.moved", name), publisher: region.publisher,
      movedTo: path)
  }

  /// The path of the page of the evaluation at `reference`.
  func path(of reference: RegionReference) -> PagePath {
    let year = region.years[reference.year]
    return .evaluation(
      region.region.code, year.report.disclosureYear, id: year.evaluations[reference.evaluation].id)
  }

  /// What the frame says of the page of corrections.
  func correctionsHead(way: [CrumbContext]) -> PageHead {
    let name: KeyValuePairs = ["region": region.region.name]
    return PageHead(
      kind: .corrections, title: facts.interface.sentence("crumb.corrections", name),
      description: facts.interface.sentence("description.corrections", name),
      published: index.corrections.first?.correction.date, publisher: region.publisher, way: way)
  }

  /// What the frame says of the notice that the evaluation `id` of the year at `year` was withdrawn.
  func withdrawnHead(_ id: String, ofYear year: Int, way: [CrumbContext]) -> PageHead {
    let report = region.years[year].report
    return PageHead(
      kind: .withdrawn, title: facts.interface.sentence("crumb.withdrawn", ["id": id]),
      description: facts.interface.sentence(
        "description.withdrawn", ["id": id, "region": region.region.name, "title": report.title]),
      published: region.years[year].corrections.withdrawnEvaluations[id]?.date, publisher: report.publisher,
      way: way)
  }

  /// What the frame says of the page at an address that the evaluation at `reference` had before.
  func movedHead(_ reference: RegionReference, way: [CrumbContext]) -> PageHead {
    let year = region.years[reference.year]
    let evaluation = year.evaluations[reference.evaluation]
    return PageHead(
      kind: .moved, title: evaluation.name,
      description: facts.interface.sentence("description.moved", ["name": evaluation.name]),
      published: evaluation.published ?? year.report.published, publisher: year.report.publisher,
      movedTo: path(of: reference), way: way)
  }

  private func correction(_ dated: DatedCorrection, from addresses: Addresses) -> CorrectionContext {
    let correction = dated.correction
    let interface = facts.interface
    return CorrectionContext(
      anchor: dated.anchor, date: correction.date.description,
      year: String(dated.number), kind: interface.word(correction.kind),
      record: record(of: dated, from: addresses), step: interface.word(correction.step),
      field: correction.field.map { label(of: $0, in: correction.kind) }, was: correction.was,
      now: correction.now, reason: correction.reason, level: interface.word(correction.level))
  }

  /// The field `name` by the word for it: the label in Chinese, else its English name.
  private func label(of name: String, in kind: RecordKind) -> String {
    guard facts.settings.language == .chinese else { return name }
    return PublishedFields.declarations(of: kind).first { $0.name == name }?.label ?? name
  }

  /// The record that a correction is about, leading to where it is shown.
  func record(of dated: DatedCorrection, from addresses: Addresses) -> Link {
    let number = dated.number
    let code = region.region.code
    let id = dated.correction.record
    let page = addresses.page(.year(code, number))
    guard let year = dated.year.map({ region.years[$0] }) else {
      return Link(
        name: facts.interface.sentence("correction.wholeYear", ["year": String(number)]), address: page)
    }
    switch dated.correction.kind {
    case .report: return Link(name: id ?? year.report.title, address: page)
    case .evaluation:
      let evaluation = year.evaluations.first { $0.id == id || $0.formerly.contains(id ?? "") }
      return Link(
        name: evaluation?.name ?? id ?? "", address: addresses.page(.evaluation(code, number, id: id ?? "")))
    case .finding:
      return Link(name: year.findings.first { $0.id == id }?.problem ?? id ?? "", address: page)
    case .strand:
      return Link(name: year.report.strands.first { $0.id == id }?.title ?? id ?? "", address: page)
    case .figure:
      let figure = year.report.strands.lazy.flatMap { strand in
        strand.figures.lazy.filter { strand.id + "/" + $0.id == id }
      }.first
      return Link(name: figure?.name ?? id ?? "", address: page)
    }
  }
}
