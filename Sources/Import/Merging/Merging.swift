import Diagnostics
import Evaluation
import Records

/// Puts records of workbooks into the content: ids stay, fields that a workbook does not have stay, and no evaluation or
/// finding is removed.
struct Merging {
  /// The tables of the content, changed as far as the work has come.
  private(set) var tables: [ImportTable: ContentTable]
  /// The cells that the records stand in.
  var sources: CellSources
  /// What changes.
  private(set) var changes: [RecordChange] = []
  /// How many records stay as they are.
  private(set) var unchangedCount = 0
  /// What is wrong.
  private(set) var faults: [Diagnostic] = []
  /// The tables that are no longer as they were.
  private(set) var changed: Set<ImportTable> = []

  private var matching = EvaluationMatching()
  private var sequence = IDSequence()
  private var claims: [Int: Draft] = [:]
  private var groups: Set<String> = []
  private var indicatorRows: [String: [Int]] = [:]
  private var replacements: [String: [[String]]] = [:]
  /// The rows of findings that a workbook has, by the evaluation that they belong to.
  private var findingRows: [String: Set<Int>] = [:]

  /// The content in `tables`.
  init(_ tables: [ImportTable: ContentTable], sources: CellSources) {
    self.tables = tables
    self.sources = sources
    if let evaluations = tables[.evaluations] {
      let id = evaluations.index("id")
      for (row, values) in evaluations.rows.enumerated() {
        matching.enter(values, row: row)
        sequence.note(values[id])
      }
    }
    if let findings = tables[.findings] {
      let id = findings.index("id")
      for row in findings.rows { sequence.note(row[id]) }
    }
    if let indicators = tables[.indicators] {
      let owner = indicators.index("evaluation")
      for (row, values) in indicators.rows.enumerated() {
        indicatorRows[values[owner], default: []].append(row)
      }
    }
  }

  /// Puts the evaluation `draft` of a form or list in, and gives its id; nil, and a fault, where it is there twice.
  mutating func put(evaluation draft: Draft, ofForm isForm: Bool) -> String? {
    guard var table = tables.removeValue(forKey: .evaluations) else { return nil }
    defer { tables[.evaluations] = table }
    let id = table.index("id")
    groups.insert(Self.group(draft.texts, table))
    let name = draft["name"] ?? ""
    if let row = matching.row(of: draft, in: table.rows) {
      if let other = claims[row] {
        faults.append(
          Diagnostic(
            isForm ? .formTwice : .recordTwice, at: draft.place,
            ["name": name, "other": other.place.description], related: [other.place]))
        return nil
      }
      claims[row] = draft
      var draft = draft
      faults += KeptUnit.settle(&draft, beside: table.rows[row])
      let found = Self.apply(draft, to: &table.rows[row], except: id)
      let written = table.rows[row][id]
      note(found, .evaluations, id: written, name: name)
      sources.set(draft, record: written, line: nil)
      return written
    }
    var values = draft.texts.map { $0 ?? "" }
    if values[id].isEmpty { values[id] = sequence.next(Self.prefix(of: values[table.index("subject")])) }
    sequence.note(values[id])
    table.rows.append(values)
    matching.enter(values, row: table.rows.count - 1)
    claims[table.rows.count - 1] = draft
    changed.insert(.evaluations)
    changes.append(RecordChange(table: .evaluations, id: values[id], name: name, kind: .new))
    sources.set(draft, record: values[id], line: nil)
    return values[id]
  }

  /// The id of the evaluation that `draft` belongs to; nil, and a fault, where there is none.
  mutating func owner(of draft: Draft, _ owner: DraftOwner, form: String?) -> String? {
    guard case .project(let code, let name) = owner else { return form }
    guard let table = tables[.evaluations] else { return nil }
    let written = draft["evaluation"] ?? ""
    // A finding may be about all evaluations.
    if draft.table == .findings && written.isEmpty && code == nil && name == nil { return "" }
    let row = written.isEmpty ? matching.project(code: code, name: name) : matching.row(id: written)
    if let row { return table.rows[row][table.index("id")] }
    let text = written.isEmpty ? name ?? code ?? "—" : written
    faults.append(Diagnostic(.ownerNotKnown, at: draft.place, ["text": text]))
    return nil
  }

  /// Puts the indicators `drafts` of the evaluation `id` in the place of those that it had: a form has all of them.
  ///
  /// Those of the same name keep what the workbook does not have.
  mutating func put(indicators drafts: [Draft], of id: String) {
    guard let table = tables[.indicators] else { return }
    let owner = table.index("evaluation")
    let levels = ["level1", "level2", "level3"].map { table.index($0) }
    let earlier = (indicatorRows[id] ?? []).map { table.rows[$0] }
    var free = Array(earlier.indices)
    var fresh: [[String]] = []
    for (line, draft) in drafts.enumerated() {
      let key = levels.map { EvaluationMatching.plain(draft.texts[$0] ?? "") }
      let name = levels.reversed().lazy.compactMap { draft.texts[$0] }.first { !$0.isEmpty } ?? ""
      let same = free.firstIndex { at in levels.map { EvaluationMatching.plain(earlier[at][$0]) } == key }
      if let same {
        var values = earlier[free.remove(at: same)]
        let found = Self.apply(draft, to: &values, except: owner)
        note(found, .indicators, id: id, name: name)
        fresh.append(values)
      } else {
        var values = draft.texts.map { $0 ?? "" }
        values[owner] = id
        changes.append(RecordChange(table: .indicators, id: id, name: name, kind: .new))
        fresh.append(values)
      }
      sources.set(draft, record: id, line: line + 1)
    }
    for at in free {
      let name = levels.reversed().lazy.map { earlier[at][$0] }.first { !$0.isEmpty } ?? ""
      changes.append(RecordChange(table: .indicators, id: id, name: name, kind: .removed))
    }
    if fresh == earlier { return }
    changed.insert(.indicators)
    replacements[id] = fresh
  }

  /// Puts the finding `draft` in; `owner` is the id of its evaluation, empty where it is about all.
  mutating func put(finding draft: Draft, of owner: String) {
    guard var table = tables.removeValue(forKey: .findings) else { return }
    defer { tables[.findings] = table }
    let (id, evaluation, problem) = (table.index("id"), table.index("evaluation"), table.index("problem"))
    let written = draft["id"] ?? ""
    let plain = EvaluationMatching.plain(draft["problem"] ?? "")
    let name = String((draft["problem"] ?? "").prefix(20))
    let row = table.rows.firstIndex { values in
      written.isEmpty
        ? values[evaluation] == owner && EvaluationMatching.plain(values[problem]) == plain
        : values[id] == written
    }
    var draft = draft
    if draft["evaluation"] == nil && !owner.isEmpty { draft.set("evaluation", owner) }
    if let row {
      let changes = Self.apply(draft, to: &table.rows[row], except: id)
      note(changes, .findings, id: table.rows[row][id], name: name)
      findingRows[owner, default: []].insert(row)
      sources.set(draft, record: table.rows[row][id], line: nil)
      return
    }
    var values = draft.texts.map { $0 ?? "" }
    if values[id].isEmpty { values[id] = sequence.next("wt") }
    sequence.note(values[id])
    table.rows.append(values)
    findingRows[owner, default: []].insert(table.rows.count - 1)
    changed.insert(.findings)
    changes.append(RecordChange(table: .findings, id: values[id], name: name, kind: .new))
    sources.set(draft, record: values[id], line: nil)
  }

  /// Ends the work: indicators go where those of their evaluation stood, and what the workbooks no longer have is named.
  mutating func finish() {
    placeIndicators()
    guard let table = tables[.evaluations] else { return }
    let (id, name) = (table.index("id"), table.index("name"))
    for (row, values) in table.rows.enumerated()
    where claims[row] == nil && groups.contains(Self.group(values, table)) {
      changes.append(
        RecordChange(table: .evaluations, id: values[id], name: values[name], kind: .gone))
    }
    nameFindingsThatAreGone()
  }

  /// A problem that is put in other words is a new one; the one before stays beside it until a person removes it.
  private mutating func nameFindingsThatAreGone() {
    guard let table = tables[.findings] else { return }
    let (id, owner, problem) = (table.index("id"), table.index("evaluation"), table.index("problem"))
    for (row, values) in table.rows.enumerated() {
      guard let known = findingRows[values[owner]], !known.contains(row) else { continue }
      changes.append(
        RecordChange(
          table: .findings, id: values[id], name: String(values[problem].prefix(20)), kind: .gone))
    }
  }

  /// Notes that the narrative of the evaluation `id` becomes `text`: of both, the first lines that differ.
  mutating func note(narrative text: String, insteadOf before: String, of id: String) {
    guard let table = tables[.evaluations], let row = matching.row(id: id) else { return }
    let at = changes.firstIndex { $0.table == .evaluations && $0.id == id }
    var fields: [RecordChange.FieldChange] = []
    switch at.map({ changes[$0].kind }) {
    case .changed(let found): fields = found
    case nil: unchangedCount -= 1
    case .new, .gone, .removed: return
    }
    let (old, new) = (before.split(whereSeparator: \.isNewline), text.split(whereSeparator: \.isNewline))
    let same = zip(old, new).prefix { $0 == $1 }.count
    let label = table.table.kind.fields[table.index("narrative")].label
    fields.append(
      RecordChange.FieldChange(
        field: label, before: String(old.dropFirst(same).first ?? ""),
        after: String(new.dropFirst(same).first ?? "")))
    let change = RecordChange(
      table: .evaluations, id: id, name: table.rows[row][table.index("name")], kind: .changed(fields))
    if let at { changes[at] = change } else { changes.append(change) }
  }

  private mutating func placeIndicators() {
    guard !replacements.isEmpty, var table = tables.removeValue(forKey: .indicators) else { return }
    let owner = table.index("evaluation")
    let replaced = Set(replacements.keys)
    var rows: [[String]] = []
    for values in table.rows {
      if let fresh = replacements.removeValue(forKey: values[owner]) {
        rows += fresh
      } else if !replaced.contains(values[owner]) {
        rows.append(values)
      }
    }
    let id = ImportTable.evaluations.index(of: "id")
    for values in tables[.evaluations]?.rows ?? [] {
      rows += replacements.removeValue(forKey: values[id]) ?? []
    }
    table.rows = rows
    tables[.indicators] = table
  }

  private mutating func note(
    _ found: [RecordChange.FieldChange], _ table: ImportTable, id: String, name: String
  ) {
    if found.isEmpty {
      unchangedCount += 1
    } else {
      changed.insert(table)
      changes.append(RecordChange(table: table, id: id, name: name, kind: .changed(found)))
    }
  }
}

extension Merging {
  /// Puts what `draft` holds into `values`, and gives the fields that become others.
  private static func apply(
    _ draft: Draft, to values: inout [String], except id: Int
  ) -> [RecordChange.FieldChange] {
    var found: [RecordChange.FieldChange] = []
    for (field, text) in draft.texts.enumerated() where field != id {
      guard let text, text != PlainText.trimmed(values[field]) else { continue }
      let declaration = draft.table.kind.fields[field]
      if isSameTerm(declaration.name, values[field], text) { continue }
      found.append(
        RecordChange.FieldChange(field: declaration.label, before: values[field], after: text))
      values[field] = text
    }
    return found
  }

  /// A term may stand in the content by its English name.
  private static func isSameTerm(_ field: String, _ before: String, _ after: String) -> Bool {
    switch field {
    case "stage": Stage(term: before).map { $0 == Stage(term: after) } ?? false
    case "subject": Subject(term: before).map { $0 == Subject(term: after) } ?? false
    case "grade": Grade(term: before).map { $0 == Grade(term: after) } ?? false
    case "amountUnit": AmountUnit(term: before).map { $0 == AmountUnit(term: after) } ?? false
    default: false
    }
  }

  private static func group(_ values: [String?], _ table: ContentTable) -> String {
    let subject = values[table.index("subject")].flatMap { Subject(term: $0) }
    let stage = values[table.index("stage")].flatMap { Stage(term: $0) }
    return (subject?.rawValue ?? "") + " " + (stage?.rawValue ?? "")
  }

  private static func prefix(of subject: String) -> String {
    switch Subject(term: subject) {
    case .department: "bm"
    case .lowerGovernment: "xj"
    case .policy: "zc"
    case .project, nil: "xm"
    }
  }
}
