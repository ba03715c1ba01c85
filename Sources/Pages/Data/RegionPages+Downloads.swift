internal import Evaluation
internal import Mustache
public import Records

extension RegionPages {
  /// What the page of `plan` offers as files; nil where it offers none.
  public func download(of plan: PagePlan<RegionTarget>) -> DownloadPlan? {
    switch plan.target {
    case .year(let position): download(ofYear: position, at: plan.path)
    case .list(let kind): facts.settings.downloads == .years ? nil : download(of: kind, at: plan.path)
    case .region, .evaluation, .comparison, .corrections, .withdrawn, .withdrawnYear, .moved, .movedRegion:
      nil
    }
  }

  /// The path of the files that the page of `plan` offers, without their endings.
  private func stem(of plan: PagePath) -> String { String(plan.file.dropLast(".html".count)) }

  /// The plan whose files stand at `path` or begin like it; nil where there is none.
  public func plan(offering path: String) -> PagePlan<RegionTarget>? {
    let stem = path.prefix { $0 != "." }
    return plans.first { plan in
      switch plan.target {
      case .year(let position):
        let own = dataPath(of: region.years[position].report.disclosureYear).dropLast(".json".count)
        return stem == own || stem.hasPrefix(own + "-")
      case .list: return stem == self.stem(of: plan.path)
      default: return false
      }
    }
  }

  /// Every record that may be published of the region, year by year, for the files of the whole site.
  public var recordsByYear: [PublishedRegion] {
    region.years.map { year in
      PublishedRegion(region: region.region, publisher: region.publisher, years: [records(of: year)])
    }
  }

  /// The code of the region.
  public var code: String { region.region.code.digits }

  private func records(of year: PublicYear) -> PublishedRegion.Year {
    PublishedRegion.Year(
      report: year.report, evaluations: published(year.evaluations, of: year), findings: year.findings,
      corrections: year.corrections)
  }

  private func download(ofYear position: Int, at path: PagePath) -> DownloadPlan {
    let year = region.years[position]
    let report = year.report
    let records = PublishedRegion(
      region: region.region, publisher: region.publisher, years: [records(of: year)])
    let tables = [PublishedTable.evaluations, .indicators, .findings, .figures]
    let about: [(String, String?)] = [
      ("publisher", report.publisher), ("number", report.documentNumber),
      ("published", report.published?.description), ("source", report.source?.title),
      ("budgetYear", report.budgetYear.map { String($0) }),
    ]
    return plan(
      at: String(dataPath(of: report.disclosureYear).dropLast(".json".count)), title: report.title,
      year: String(report.disclosureYear), about: about, page: path,
      sheets: tables.compactMap { sheet($0, of: records, without: ["region", "year"]) },
      json: { data(of: year) })
  }

  private func download(of kind: ListKind, at path: PagePath) -> DownloadPlan {
    let references = index.lists[kind] ?? []
    var years: [PublishedRegion.Year] = []
    for (position, year) in region.years.enumerated() {
      let listed = references.lazy.filter { $0.year == position }.map { year.evaluations[$0.evaluation] }
      if listed.isEmpty { continue }
      years.append(
        PublishedRegion.Year(
          report: year.report, evaluations: listed.map { PublishedEvaluation($0, indicators: []) },
          findings: [], corrections: []))
    }
    let records = PublishedRegion(region: region.region, publisher: region.publisher, years: years)
    let interface = facts.interface
    let title = interface.sentence(
      "listTitle.page", ["region": region.region.name, "name": self.title(of: kind)])
    let numbers = region.years.map(\.report.disclosureYear).enumerated()
      .filter { position, _ in references.contains { $0.year == position } }.map { String($1) }
    let sheet = sheet(.evaluations, of: records, without: ["region"])
    return plan(
      at: stem(of: path), title: title, year: numbers.joined(separator: interface["list.separator"]),
      about: [("publisher", region.publisher), ("source", sources)], page: path,
      sheets: [sheet].compactMap { $0 }, json: { data(title, references) })
  }

  private func sheet(_ table: PublishedTable, of records: PublishedRegion, without dropped: Set<String>)
    -> DownloadPlan.Sheet?
  {
    DownloadPlan.Sheet(
      table, of: records, without: dropped, isChinese: facts.settings.language == .chinese)
  }

  private func plan(
    at stem: String, title: String, year: String, about: [(String, String?)], page: PagePath,
    sheets: [DownloadPlan.Sheet], json: @escaping @Sendable () -> [UInt8]
  ) -> DownloadPlan {
    let interface = facts.interface
    let all: [(String, String?)] =
      [("title", title), ("region", "\(region.region.name) \(region.region.code)"), ("year", year)]
      + about + [
        ("page", facts.portal.page(page)?.text),
        (
          "contents",
          sheets.map { sheet in
            interface.sentence(
              "download.about.table",
              [
                "title": sheet.title, "rows": String(sheet.rows.count),
                "columns": String(sheet.columns.count),
              ]
            )
          }.joined(separator: interface["list.separator"])
        ),
        ("note", interface["download.about.rules"]),
      ]
    return DownloadPlan(
      stem: stem, title: title, aboutTitle: interface["download.about"],
      about: all.compactMap { name, text in text.map { (interface["download.about.\(name)"], $0) } },
      sheets: sheets, json: json)
  }
}
