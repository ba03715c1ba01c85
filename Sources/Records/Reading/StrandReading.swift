import Diagnostics
import Evaluation

/// Reads `statistics.yaml`.
struct StrandReading {
  /// The scales that there are.
  let scales: ScaleNames
  /// Where faults go.
  let log: FaultLog

  /// The strands, in the order of the file.
  func read(_ file: YAMLFile) -> [Strand] {
    typealias F = StrandFields
    var ids = IDRegister(log: log)
    return file.entries(F.file).compactMap { entry in
      let id = entry[F.id]
      let title = entry[F.title]
      let scale = entry[F.scale]
      if let scale { scales.check(scale, at: entry.place(of: F.scale)) }
      let strand = Strand(
        id: id ?? "",
        title: title ?? "",
        stage: entry[F.stage],
        subject: entry[F.subject],
        fundTypes: entry[F.fundTypes],
        budgetYear: entry[F.budgetYear],
        scale: scale,
        isListed: entry[F.listed] ?? false,
        legalBases: entry.entries(F.legalBases).compactMap(LegalBasis.init(reading:)),
        note: entry[F.note],
        figures: figures(entry.entries(F.figures)),
        place: entry.place)
      guard let id, ids.enterName(id, at: entry.place(of: F.id)), title != nil else { return nil }
      return strand
    }
  }

  private func figures(_ entries: [YAMLEntry]) -> [Figure] {
    typealias F = FigureFields
    var ids = IDRegister(log: log)
    var isWhole = true
    let read = entries.map { entry in
      let id = entry[F.id]
      if id == nil { isWhole = false }
      let isNew = id.map { ids.enterName($0, at: entry.place(of: F.id)) } ?? false
      return isNew ? figure(entry, id: id) : nil
    }
    if isWhole {
      for (figure, entry) in zip(read, entries) {
        check(figure?.whole, F.whole, in: entry, among: ids)
        check(figure?.part, F.part, in: entry, among: ids)
      }
    }
    return read.compactMap(\.self)
  }

  private func figure(_ entry: YAMLEntry, id: String?) -> Figure? {
    typealias F = FigureFields
    let (name, measure, value) = (entry[F.name], entry[F.measure], entry[F.value])
    let (unit, grade, basis) = (entry[F.unit], entry[F.grade], entry[F.basis])
    let (whole, part) = (entry[F.whole], entry[F.part])
    let (approximation, asOf, note) = (entry[F.approximation], entry[F.asOf], entry[F.note])
    guard let id, let name, let measure, let value else { return nil }
    return Figure(
      id: id, name: name, measure: measure, value: value, unit: unit, grade: grade, basis: basis,
      whole: whole,
      part: part, approximation: approximation, asOf: asOf, note: note, place: entry.place)
  }

  private func check(
    _ reference: String?, _ field: Field<String>, in entry: YAMLEntry, among ids: IDRegister
  ) {
    guard let reference, !ids.holdsName(reference) else { return }
    log.report(
      Refusal(.unknownFigure, ["id": reference]), of: field.declaration, at: entry.place(of: field))
  }
}
