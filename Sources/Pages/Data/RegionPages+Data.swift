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

  /// The evaluations at `references`, which the page called `title` lists, by their `lines`.
  func data(_ title: String, _ references: [RegionReference], _ lines: [DataLines]) -> [UInt8] {
    var text = DataText()
    open(&text)
    text.raw("\"title\": ")
    text.string(title)
    text.raw(",\n\"evaluations\": [")
    for (number, reference) in references.enumerated() {
      text.raw(number == 0 ? "\n" : ",\n")
      text.line(lines[reference.year], reference.evaluation)
    }
    text.raw("\n]\n}\n")
    return text.bytes
  }

  /// The line of each evaluation of `year` in the data of lists, without its narrative and indicators.
  func listLines(of year: PublicYear) -> DataLines {
    let fields = PublishedFields.evaluation.filter {
      $0.declaration.form != .markdown && $0.declaration.form != .entries
    }
    var lines = DataLines()
    for evaluation in year.evaluations {
      lines.append(
        PublishedEvaluation(evaluation, indicators: []), fields, ofYear: year.report.disclosureYear)
    }
    return lines
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
