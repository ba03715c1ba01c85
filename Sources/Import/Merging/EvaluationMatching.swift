import Evaluation

/// Finds the evaluation of the content that a record of a workbook is about: by its id, by the code of the project, or by
/// its name and unit; always of the same kind and stage.
struct EvaluationMatching {
  private struct Key: Hashable {
    let subject: String
    let stage: String
    let text: String
  }

  private let id: Int
  private let code: Int
  private let name: Int
  private let units: Int
  private let subject: Int
  private let stage: Int
  private var byID: [String: Int] = [:]
  private var byCode: [Key: [Int]] = [:]
  private var byName: [Key: [Int]] = [:]
  private var names: [String: [Int]] = [:]
  private var codes: [String: [Int]] = [:]

  /// No evaluations yet.
  init() {
    let table = ImportTable.evaluations
    id = table.index(of: "id")
    code = table.index(of: "projectCode")
    name = table.index(of: "name")
    units = table.index(of: "units")
    subject = table.index(of: "subject")
    stage = table.index(of: "stage")
  }

  /// Enters the evaluation `values`, which is row `row`.
  mutating func enter(_ values: [String], row: Int) {
    byID[values[id]] = row
    let (subject, stage) = terms(values[subject], values[stage])
    let plainName = Self.plain(values[name])
    byName[Key(subject: subject, stage: stage, text: plainName), default: []].append(row)
    names[plainName, default: []].append(row)
    let plainCode = Self.plain(values[code])
    guard !plainCode.isEmpty else { return }
    byCode[Key(subject: subject, stage: stage, text: plainCode), default: []].append(row)
    codes[plainCode, default: []].append(row)
  }

  /// The row that `draft` is about; nil where it is new.
  func row(of draft: Draft, in rows: [[String]]) -> Int? {
    if let text = draft.texts[id], !text.isEmpty { return byID[text] }
    let (subject, stage) = terms(draft.texts[subject] ?? "", draft.texts[stage] ?? "")
    let draftCode = Self.plain(draft.texts[code] ?? "")
    if !draftCode.isEmpty,
      let found = byCode[Key(subject: subject, stage: stage, text: draftCode)]?.first
    {
      return found
    }
    let key = Key(subject: subject, stage: stage, text: Self.plain(draft.texts[name] ?? ""))
    let candidates = (byName[key] ?? []).filter { row in
      let other = Self.plain(rows[row][code])
      return other.isEmpty || draftCode.isEmpty || other == draftCode
    }
    let draftUnits = Self.plain(draft.texts[units] ?? "")
    if let same = candidates.first(where: { Self.plain(rows[$0][units]) == draftUnits }) { return same }
    let open = candidates.filter { Self.plain(rows[$0][units]).isEmpty || draftUnits.isEmpty }
    return open.count == 1 ? open[0] : nil
  }

  /// The row of the project with `code` or `name`, where there is exactly one.
  func project(code: String?, name: String?) -> Int? {
    if let code, let found = codes[Self.plain(code)] { return found.count == 1 ? found[0] : nil }
    if let name, let found = names[Self.plain(name)] { return found.count == 1 ? found[0] : nil }
    return nil
  }

  /// The row with `id`.
  func row(id: String) -> Int? { byID[id] }

  private func terms(_ subject: String, _ stage: String) -> (String, String) {
    (Subject(term: subject)?.rawValue ?? subject, Stage(term: stage)?.rawValue ?? stage)
  }

  /// `text` without the differences that typing makes.
  static func plain(_ text: String) -> String {
    let narrow = PlainText.narrow(text)
    return narrow.filter { !"“”‘’\"'《》".contains($0) }.lowercased()
  }
}
