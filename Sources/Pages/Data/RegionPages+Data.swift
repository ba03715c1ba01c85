internal import Evaluation
internal import Records

extension RegionPages {
  /// The published records of each year and the corrections as data, for programs and for `disclose diff`.
  var dataFiles: [MadeFile] { region.years.map(dataFile) + [correctionsDataFile].compactMap { $0 } }

  /// Where the data of `year` stands below the site's root. These addresses are cited: this format must not change.
  func dataPath(of year: Int) -> String { "\(region.region.code)/data/\(year).json" }

  /// Every record of `year` with all its published fields, one record a line, so that programs can compare two versions
  /// line by line. `docs/data.md` describes the form; a different one needs another `format` number.
  private func dataFile(_ year: PublicYear) -> MadeFile {
    var text = DataText()
    text.raw("{\n\"format\": 1,\n\"region\": {\"code\":")
    text.string(region.region.code.digits)
    text.raw(",\"name\":")
    text.string(region.region.name)
    text.raw("},\n\"year\": ")
    text.number(year.report.disclosureYear)
    text.raw(",\n\"report\": ")
    text.record(year.report, PublishedFields.report)
    text.raw(",\n")
    let evaluations = year.evaluations.lazy.map {
      PublishedEvaluation($0, indicators: year.indicators[$0.id] ?? [])
    }
    text.list("evaluations", evaluations, PublishedFields.evaluation)
    text.raw(",\n")
    text.list("findings", year.findings, PublishedFields.finding)
    text.raw(",\n")
    text.list("statistics", year.report.strands, PublishedFields.strand)
    text.raw("\n}\n")
    return MadeFile(path: dataPath(of: year.report.disclosureYear), bytes: text.bytes)
  }
}
