internal import Evaluation
internal import Mustache
internal import Pages

extension HeldBackContext {
  /// `record`, seen from a page that `base` leads to the root from.
  init(_ record: HeldBack, base: String) {
    var due: String?
    var view: Address?
    if case .due(let date) = record.reason {
      due = "\(date)"
      let path: PagePath =
        record.id.map { .evaluation(record.region, record.year, id: $0) } ?? .year(record.region, record.year)
      do { view = try Address(path: "\(base)\(PreviewPath.on)/\(date)/\(path.file)") } catch { view = nil }
    }
    var withdrawn: String?
    if case .withdrawn(let date) = record.reason { withdrawn = "\(date)" }
    self.init(
      year: "\(record.region)/\(record.year)", id: record.id, name: record.name, due: due,
      isClassified: record.reason == .withheld(.classified),
      isSensitive: record.reason == .withheld(.sensitive), withdrawn: withdrawn, place: "\(record.place)",
      view: view)
  }
}
