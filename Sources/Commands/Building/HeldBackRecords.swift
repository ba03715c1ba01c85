internal import Changes
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// What of a site's content the gate holds back today, looked for in sites that were archived or released when it did not.
struct HeldBackRecords: Sendable {
  /// A record that is held back.
  struct Record: Sendable {
    /// The code of its region, and those that became it.
    let codes: [RegionCode]
    /// Its disclosure year.
    let year: Int
    /// What kind of record it is; a report stands for its whole year.
    let kind: RecordKind
    /// Its id and those that it had before; none for a whole year.
    let ids: [String]
    /// Where it stands.
    let place: Place
  }

  private let records: [Record]
  /// The regions whose content cannot be read, of which nothing is known.
  let unread: [RegionCode]

  /// What is held back on `day` of `site`, whose regions share `frame`.
  ///
  /// - Throws: trouble of the machine with a file.
  init(of site: any FileTree, _ frame: SiteFrame, on day: CalendarDate) throws {
    let reader = SiteReader(tree: site)
    let gate = Gate(on: day)
    var records: [Record] = []
    var unread: [RegionCode] = []
    for code in frame.regions {
      guard let region = try reader.region(code, in: frame).value else {
        unread.append(code)
        continue
      }
      let codes = [code] + (frame.formerCodes[code] ?? [])
      let admitted = gate.admit(region)
      for year in region.years {
        let number = year.report.disclosureYear
        guard let shown = admitted.years.first(where: { $0.report.disclosureYear == number }) else {
          records.append(Record(codes: codes, year: number, kind: .report, ids: [], place: year.report.place))
          continue
        }
        let ids = Set(shown.evaluations.map(\.id))
        for evaluation in year.evaluations where !ids.contains(evaluation.id) {
          records.append(
            Record(
              codes: codes, year: number, kind: .evaluation, ids: [evaluation.id] + evaluation.formerly,
              place: evaluation.origin.place(of: "id")))
        }
        let known = Set(year.evaluations.map(\.id))
        let gone = shown.corrections.withdrawnEvaluations.filter { !known.contains($0.key) }
        for (id, withdrawal) in gone.sorted(by: { $0.key < $1.key }) {
          records.append(
            Record(
              codes: codes, year: number, kind: .evaluation, ids: [id],
              place: withdrawal.origin.place(of: "record")))
        }
        for withdrawal in shown.corrections.withdrawnParts {
          records.append(
            Record(
              codes: codes, year: number, kind: withdrawal.kind, ids: withdrawal.record.map { [$0] } ?? [],
              place: withdrawal.origin.place(of: "record")))
        }
      }
    }
    self.records = records
    self.unread = unread
  }

  /// Those that the site of the files at `paths` shows, whose content `bytes` gives.
  func shown(in paths: some Sequence<String>, _ bytes: (String) throws -> [UInt8]) throws -> [Record] {
    let paths = Set(paths)
    var known: [String: PublishedIDs?] = [:]
    let hasData = paths.contains { $0.contains("/data/") && $0.hasSuffix(".json") }
    return try records.filter { record in
      try record.codes.contains { code in
        let data = "\(code)/data/\(record.year).json"
        if !hasData {
          // A site of a version without data is told by its pages alone.
          let pages = (record.kind == .evaluation ? record.ids : []).map {
            PagePath.evaluation(code, record.year, id: $0).file
          }
          return (pages.isEmpty ? [PagePath.year(code, record.year).file] : pages).contains(
            where: paths.contains)
        }
        // A year that is shown has data. Where it was withdrawn already, only pages that say so stand in its place.
        if record.ids.isEmpty || !paths.contains(data) { return paths.contains(data) }
        let ids: PublishedIDs?
        if let read = known[data] {
          ids = read
        } else {
          ids = PublishedIDs(try bytes(data))
          known[data] = .some(ids)
        }
        // Data that cannot be read cannot show that the record is not in it.
        return ids.map { ids in record.ids.contains { ids.contains(record.kind, $0) } } ?? true
      }
    }
  }
}
