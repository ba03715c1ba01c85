internal import Evaluation

extension RegionPages {
  /// How many entries stand in one file of the search.
  private static let blockSize = 250

  /// The files by which the search page looks into the region: its entries in blocks and, where there are several,
  /// which block holds which characters.
  var searchFiles: [MadeFile] {
    let folder = "\(region.region.code)/search/"
    let blocks = searchBlocks
    let entries = blocks.enumerated().map { number, block in
      MadeFile(search: folder + "entries-\(number)", rows: block.map(\.row))
    }
    return entries + (blocks.count > 1 ? GramShards(blocks.map(grams)).files(in: folder) : [])
  }

  /// What the search page needs to know before it looks into the region.
  var searchSummary: SearchSummary {
    let blocks = searchBlocks.map(grams)
    var all = GramSet()
    for block in blocks { all.formUnion(block) }
    return SearchSummary(
      grams: all, blockCount: blocks.count, bits: blocks.count > 1 ? GramShards(blocks).bits : 0)
  }

  /// Every character and pair by which the entries of `block` can be found.
  private func grams(of block: ArraySlice<SearchEntry>) -> GramSet {
    var grams = GramSet()
    grams.insert(region.region.name)
    for entry in block { entry.texts.forEach { grams.insert($0) } }
    return grams
  }

  private var searchBlocks: [ArraySlice<SearchEntry>] {
    let entries = searchEntries
    return stride(from: 0, to: entries.count, by: Self.blockSize)
      .map { entries[$0..<min($0 + Self.blockSize, entries.count)] }
  }

  private var searchEntries: [SearchEntry] {
    let code = region.region.code
    let own = SearchEntry(
      kind: .region, file: "index.html", title: region.region.name,
      marks: [code.digits, region.region.above, region.publisher])
    return [own] + region.years.flatMap(entries) + index.sortedLists.compactMap(entry)
  }

  private func entries(of year: PublicYear) -> [SearchEntry] {
    let report = year.report
    let number = report.disclosureYear
    let own = SearchEntry(
      kind: .year, file: "\(number)/index.html", title: report.title,
      marks: [report.documentNumber, report.indexNumber, report.publisher] + report.keywords,
      year: number)
    return [own]
      + year.evaluations.map { evaluation in
        SearchEntry(
          kind: .evaluation, file: "\(number)/\(evaluation.id).html", title: evaluation.name,
          units: evaluation.unitNames,
          marks: [evaluation.number, evaluation.projectCode, evaluation.id, evaluation.department]
            + evaluation.evaluators,
          year: number, grade: evaluation.grade?.rawValue, score: evaluation.score,
          otherFullScore: evaluation.score.flatMap { _ in evaluation.otherFullScore })
      }
  }

  private func entry(of list: ListKind) -> SearchEntry? {
    switch list {
    case .unit(let name): SearchEntry(kind: .unit, file: list.file, title: name)
    case .evaluator(let name): SearchEntry(kind: .evaluator, file: list.file, title: name)
    case .grade, .stage, .subject, .fundType, .ledger: nil
    }
  }
}
