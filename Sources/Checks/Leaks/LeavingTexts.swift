internal import Diagnostics
internal import Evaluation
internal import Records

/// The one walk over every text that goes out; what is withheld stays in and is passed over, as the gate does.
struct LeavingTexts {
  private let visit: (LeavingText) -> Void

  /// A walk that shows every text to `visit`.
  static func each(in region: RegionDisclosure, _ visit: (LeavingText) -> Void) {
    each(visit) { walk in
      let settings = Place(file: "Content/\(region.region.code)/region.yaml")
      walk.show(region.region.name, "名称", "name", settings)
      for division in region.region.ancestors {
        walk.show(division.name, "名称", "name", Place(file: "Content/divisions.csv"))
      }
      walk.show(region.publisher, "发布机构", "publisher", settings)
      for year in region.years { walk.walk(year) }
    }
  }

  /// A walk over the texts of `matter`: those of its region and, with the first region of the site, those that all share.
  static func each(in matter: RegionMatter, _ visit: (LeavingText, TextReach) -> Void) {
    each(in: matter.region) { visit($0, .regions) }
    if matter.region.region.code == matter.frame.regions.first {
      each(in: matter.frame) { visit($0, .everything) }
    }
  }

  /// A walk over the texts that all regions of a site share.
  static func each(in frame: SiteFrame, _ visit: (LeavingText) -> Void) {
    each(visit) { walk in
      walk.walk(frame.settings)
      for scale in frame.scales {
        let place = Place(file: "Content/scales.yaml")
        walk.show(scale.name, "名称", "name", place)
        walk.show(scale.note, "说明", "note", place)
      }
      for snapshot in frame.snapshots { walk.walk(snapshot) }
    }
  }

  /// Shows every text of `walk` to `visit`, once all are found: `withoutActuallyEscaping` would leave the length of this file’s path
  /// in the program, and packages made in two folders would differ.
  private static func each(_ visit: (LeavingText) -> Void, of walk: (LeavingTexts) -> Void) {
    var found: [LeavingText] = []
    walk(LeavingTexts { found.append($0) })
    for text in found { visit(text) }
  }

  func show(_ text: String?, _ label: String, _ field: String, _ place: Place) {
    guard let text, !text.isEmpty else { return }
    visit(LeavingText(text, label, field, at: .place(place)))
  }

  func show(_ text: String?, _ label: String, _ field: String, _ origin: Origin) {
    guard let text, !text.isEmpty else { return }
    visit(LeavingText(text, label, field, at: .cell(origin, field: field)))
  }

  /// Shows a text that begins at `start`, each of its lines a line of the file.
  func show(lines text: String?, _ label: String, _ field: String, from start: Place) {
    guard let text, !text.isEmpty else { return }
    visit(LeavingText(text, label, field, at: .lines(start)))
  }

  private func walk(_ year: YearDisclosure) {
    walk(year.report)
    let withheld = Set(year.evaluations.lazy.filter { $0.withheld != nil }.map(\.id))
    for attachment in year.report.attachments
    where !(attachment.evaluation.map(withheld.contains) ?? false) {
      walk(attachment)
    }
    for evaluation in year.evaluations where evaluation.withheld == nil {
      walk(evaluation)
      for indicator in year.indicators[evaluation.id] ?? [] { walk(indicator) }
      for source in year.sources[evaluation.id] ?? [] {
        show(source.workbook, "工作簿", "workbook", source.place)
        show(source.sheet, "工作表", "sheet", source.place)
        let cells = source.cells.map { "\($0.field) \($0.cell)" }.joined(separator: "；")
        show(cells, "单元格", "cells", source.place)
      }
    }
    for finding in year.findings where !(finding.evaluation.map(withheld.contains) ?? false) {
      walk(finding)
    }
    for correction in year.corrections
    where correction.kind != .evaluation || correction.step == .withdrawn
      || !(correction.record.map(withheld.contains) ?? false)
    {
      walk(correction)
    }
  }
}
