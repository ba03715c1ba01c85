internal import Downloads
internal import Pages
internal import Workbook

/// The making of the pages of one region, with the files that they offer.
struct RegionMaking: Sendable {
  /// The work on the site, into whose sink everything goes.
  let work: SiteWork
  let facts: SiteFacts
  let pages: RegionPages
  let maker: PageMaker
  let records: RegionDownloads

  /// Into how many portions the pages are parted for each thread, so that none waits long for the last one.
  private static let portions = 4

  /// Makes the pages of `plans`, `jobs` at once, and gives the data of the years in their order, where the files about the
  /// whole site hold them.
  ///
  /// The pages of years come first, because all others are held against what is known of their figures.
  func make(_ plans: [PagePlan<RegionTarget>], jobs: Int) async throws -> [[UInt8]] {
    var proof = FigureProof(facts, work.moulds)
    let press = WorkbookPress(work.moulds)
    var documents: [[UInt8]] = []
    for plan in plans where plan.isOfYear {
      let files = try make(plan, press, &proof)
      if work.makesProducts(facts) { documents += files.filter { $0.offer.form == .json }.map(\.bytes) }
    }
    let others = plans.filter { !$0.isOfYear }
    let size = max(1, jobs > 1 ? others.count / (jobs * Self.portions) : others.count)
    let portions = stride(from: 0, to: others.count, by: size).map {
      others[$0..<min($0 + size, others.count)]
    }
    let years = proof.years
    _ = try await portions.besideEachOther(jobs: jobs) { portion in
      var proof = FigureProof(facts, work.moulds, knowing: years)
      let press = WorkbookPress(work.moulds)
      for plan in portion { _ = try make(plan, press, &proof) }
    }
    return documents
  }

  /// Makes the page of `plan` and the files that it offers.
  private func make(
    _ plan: PagePlan<RegionTarget>, _ press: WorkbookPress, _ proof: inout FigureProof
  ) throws -> [DownloadFile] {
    let (offered, downloads) = try work.stopwatch.time(.files) {
      let offered = records.plan(of: plan)
      return (offered, work.unmade == nil ? try offered?.files(in: press) ?? [] : [])
    }
    for file in downloads { try work.sink.add(file.offer.path, file.bytes) }
    let offers = work.unmade.map { $0.note(offered?.unmadeFiles ?? []) } ?? downloads.map(\.offer)
    let page = work.stopwatch.page { maker.page(plan, of: pages, offering: offers) }
    if work.proves {
      try work.stopwatch.time(.proving) { try proof.take(page, at: plan.path, offered, downloads) }
    }
    try work.add(page)
    return downloads
  }
}

extension PagePlan<RegionTarget> {
  /// Whether it is the page of a year.
  fileprivate var isOfYear: Bool { if case .year = path { true } else { false } }
}
