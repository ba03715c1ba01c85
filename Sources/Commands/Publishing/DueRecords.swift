internal import Diagnostics
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// What becomes public because its day has come.
struct DueRecords {
  let site: any FileTree

  /// What may be shown on `day` and might not be on the day `before`, one line each, in the order of regions and years.
  func lines(after before: CalendarDate, until day: CalendarDate, in language: Language) throws -> [String] {
    let reader = SiteReader(tree: site)
    guard before < day, let frame = try reader.frame().value else { return [] }
    var lines: [String] = []
    for code in frame.regions {
      guard let region = try reader.region(code, in: frame).value else { continue }
      let earlier = Gate(on: before).admit(region).years
      let later = Gate(on: day).admit(region)
      for year in later.years {
        let name = "\(later.region.name) \(year.report.disclosureYear)"
        guard let old = earlier.first(where: { $0.report.disclosureYear == year.report.disclosureYear })
        else {
          let count = year.evaluations.count
          lines.append(
            "\(name) \(year.report.title)"
              + (language == .zh ? "（全部，\(count) 项评价）" : " (all, \(count) evaluations)"))
          continue
        }
        let known = Set(old.evaluations.map(\.id))
        lines += year.evaluations.filter { !known.contains($0.id) }.map { "\(name) \($0.id) \($0.name)" }
      }
    }
    return lines
  }
}
