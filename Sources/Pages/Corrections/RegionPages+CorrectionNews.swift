internal import Evaluation
internal import Records

extension RegionPages {
  /// How many corrections the feeds announce.
  private static let newsSize = 50

  /// The latest corrections as entries of a feed.
  var correctionNews: [FeedEntryContext] {
    let addresses = facts.portal
    return index.corrections.prefix(Self.newsSize).compactMap { dated in
      let correction = dated.correction
      let publisher = dated.year.map { region.years[$0].report.publisher } ?? region.publisher
      let words: KeyValuePairs = [
        "step": facts.interface.word(correction.step), "region": region.region.name,
        "record": record(of: dated, from: addresses).name,
      ]
      guard let page = addresses.page(.corrections(region.region.code), part: dated.anchor) else {
        return nil
      }
      return FeedEntryContext(
        title: facts.interface.sentence("correction.news", words), page: page,
        updated: correction.date.description, published: correction.date.description,
        publisher: publisher, summary: correction.reason)
    }
  }

  /// Where the data of the region's corrections stands.
  var correctionsDataPath: String { "\(region.region.code)/data/corrections.json" }

  /// The region's corrections as data, one a line; nil where there are none.
  var correctionsDataFile: MadeFile? {
    if index.corrections.isEmpty { return nil }
    var text = DataText()
    text.raw("{\n\"format\": 1,\n\"region\": {\"code\":")
    text.string(region.region.code.digits)
    text.raw(",\"name\":")
    text.string(region.region.name)
    text.raw("},\n")
    let corrections =
      region.years.flatMap { year in
        year.corrections.map { YearCorrection($0, of: year.report.disclosureYear) }
      } + region.withdrawn.map { YearCorrection($0.withdrawal, of: $0.year) }
    text.list("corrections", corrections, PublishedFields.correction)
    text.raw("\n}\n")
    return MadeFile(path: correctionsDataPath, bytes: text.bytes)
  }
}
