internal import Evaluation
internal import Records

extension RegionPages {
  /// Where the data of `year` stands below the site's root. These addresses are cited: this format must not change.
  func dataPath(of year: Int) -> String { "\(region.region.code)/data/\(year).json" }

  /// Every record of `year` with all its published fields, one record a line, so that programs can compare two versions
  /// line by line. `docs/data.md` describes the form; a different one needs another `format` number.
  func data(of year: PublicYear) -> [UInt8] {
    var text = DataText()
    open(&text)
    text.raw("\"year\": ")
    text.number(year.report.disclosureYear)
    text.raw(",\n\"report\": ")
    text.record(year.report, PublishedFields.report)
    text.raw(",\n")
    text.list("evaluations", published(year.evaluations, of: year), PublishedFields.evaluation)
    text.raw(",\n")
    text.list("findings", year.findings, PublishedFields.finding)
    text.raw(",\n")
    text.list("statistics", year.report.strands, PublishedFields.strand)
    text.raw("\n}\n")
    return text.bytes
  }

  /// The evaluations at `references`, which the page called `title` lists, without their narratives and indicators.
  func data(_ title: String, _ references: [RegionReference]) -> [UInt8] {
    var text = DataText()
    open(&text)
    text.raw("\"title\": ")
    text.string(title)
    text.raw(",\n\"evaluations\": [")
    let fields = PublishedFields.evaluation.filter {
      $0.declaration.form != .markdown && $0.declaration.form != .entries
    }
    for (number, reference) in references.enumerated() {
      let year = region.years[reference.year]
      text.raw(number == 0 ? "\n" : ",\n")
      text.record(
        PublishedEvaluation(year.evaluations[reference.evaluation], indicators: []), fields,
        ofYear: year.report.disclosureYear)
    }
    text.raw("\n]\n}\n")
    return text.bytes
  }

  /// Evaluations of `year` with their indicators.
  func published(_ evaluations: [Evaluation], of year: PublicYear) -> [PublishedEvaluation] {
    evaluations.map { PublishedEvaluation($0, indicators: year.indicators[$0.id] ?? []) }
  }

  private func open(_ text: inout DataText) {
    text.raw("{\n\"format\": 1,\n\"region\": {\"code\":")
    text.string(region.region.code.digits)
    text.raw(",\"name\":")
    text.string(region.region.name)
    text.raw("},\n")
  }
}
