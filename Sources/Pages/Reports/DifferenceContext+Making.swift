internal import Changes
internal import Diagnostics

extension DifferenceContext {
  /// What the page of `difference` shows in `language`.
  init(_ difference: SiteDifference, in language: Language) {
    self.init(
      language: language.tag, isSame: difference.isEmpty,
      counts: RecordChange.Class.allCases.map {
        CheckCountContext(count: String(difference.count(of: $0)), name: $0.word(in: language))
      },
      years: difference.years.map { DifferenceYearContext($0, in: language) },
      notCompared: difference.notCompared.map { "\($0.code) \($0.year)" },
      files: difference.files.groups(in: language).map { DifferenceFilesContext($0.name, $0.paths) })
  }
}

extension DifferenceYearContext {
  fileprivate init(_ year: YearDifference, in language: Language) {
    self.init(
      name: year.regionName.showingUnseen(), code: year.key.code, year: String(year.key.year),
      outline: year.outline(in: language),
      groups: RecordChange.Class.allCases.compactMap { what in
        let records = year.records(what)
        if records.isEmpty { return nil }
        return DifferenceGroupContext(
          what: what.word(in: language), count: String(records.count),
          records: records.map { DifferenceRecordContext($0, in: language) })
      })
  }
}

extension DifferenceRecordContext {
  fileprivate init(_ record: RecordChange, in language: Language) {
    self.init(
      title: record.title(in: language), name: record.name.showingUnseen(),
      fields: record.fields.map {
        Field(field: $0.field(in: language), old: Self.shown($0.old), new: Self.shown($0.new))
      })
  }

  /// A value, which may come from what somebody else serves, with its lines.
  private static func shown(_ text: String?) -> String? { text?.showingUnseen(keepsLines: true) }
}

extension DifferenceFilesContext {
  /// How many files of a kind a page names; `disclose diff --format json` names all.
  private static let named = 50

  fileprivate init(_ name: String, _ paths: [String]) {
    let left = paths.count - Self.named
    self.init(
      name: name, count: String(paths.count), paths: Array(paths.prefix(Self.named)),
      more: left > 0 ? String(left) : nil)
  }
}
