internal import Evaluation

extension SitePages {
  /// The files by which the search page finds the regions to look into.
  var searchFiles: [MadeFile] {
    let shards = GramShards(regions.map(\.search.grams))
    let rows = regions.map { region in
      JSONText.list([
        region.region.code.digits, region.region.name, String(region.search.blockCount),
        String(region.search.bits), String(shards.bits),
      ])
    }
    return [MadeFile(search: "search/regions", rows: rows)] + shards.files(in: "search/")
  }

  func searchContext() -> SearchContext {
    SearchContext(
      regions: regions.map { ChoiceContext(key: $0.region.code.digits, word: $0.region.name) },
      years: Set(regions.flatMap { $0.years.map(\.year) }).sorted(by: >).map { String($0) },
      grades: Grade.allCases.map { ChoiceContext(key: $0.rawValue, word: facts.interface.word($0)) })
  }
}
