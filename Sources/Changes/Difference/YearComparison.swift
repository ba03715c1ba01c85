import Evaluation

/// Compares the records of one region and year.
struct YearComparison {
  let key: YearKey
  let old: DataFile?
  let new: DataFile?

  /// What is different; nil where no record is and all stand in the same order.
  func run() throws -> YearDifference? {
    guard let newest = new ?? old else { return nil }
    let name =
      try newest[member: "region"].flatMap { try DataValue(line: $0.bytes)["name"]?.text } ?? key.code
    var records: [RecordChange] = []
    var isReordered = false
    if let old, let new {
      if let before = old[member: "report"], let after = new[member: "report"], before != after {
        let change = RecordChange(
          from: PublishedRecord(.report, try DataValue(line: before.bytes)),
          to: PublishedRecord(.report, try DataValue(line: after.bytes)))
        if let change { records.append(change) }
      }
      for (list, kind) in Self.lists {
        let lines = LineComparison(old[list: list], new[list: list])
        isReordered = isReordered || lines.isReordered
        records += try changes(lines, of: kind)
      }
      if records.isEmpty && !isReordered { return nil }
    }
    let presence: YearDifference.Presence = old == nil ? .added : new == nil ? .withdrawn : .both
    return YearDifference(
      key: key, regionName: name, presence: presence,
      count: .init(
        evaluations: newest[list: "evaluations"].count, findings: newest[list: "findings"].count,
        strands: newest[list: "statistics"].count),
      records: records, isReordered: isReordered)
  }

  private static let lists: [(String, RecordKind)] = [
    ("evaluations", .evaluation), ("findings", .finding), ("statistics", .strand),
  ]

  private func changes(_ lines: LineComparison, of kind: RecordKind) throws -> [RecordChange] {
    let before = try lines.removed.map { try DataValue(line: $0.bytes) }
    let after = try lines.added.map { try DataValue(line: $0.bytes) }
    let changes = Self.changes(
      from: before.map { PublishedRecord(kind, $0) }, to: after.map { PublishedRecord(kind, $0) })
    guard kind == .strand else { return changes }
    return changes + figureChanges(from: before, to: after)
  }

  /// What became of the figures of strands that both have.
  private func figureChanges(from before: [DataValue], to after: [DataValue]) -> [RecordChange] {
    after.flatMap { strand -> [RecordChange] in
      guard let id = strand["id"]?.text, let earlier = before.first(where: { $0["id"]?.text == id }) else {
        return []
      }
      return Self.changes(from: Self.figures(of: earlier, id), to: Self.figures(of: strand, id))
    }
  }

  private static func figures(of strand: DataValue, _ id: String) -> [PublishedRecord] {
    (strand["figures"]?.items ?? []).map { PublishedRecord(.figure, $0, strand: id) }
  }

  private static func changes(from old: [PublishedRecord], to new: [PublishedRecord]) -> [RecordChange] {
    var left = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    var changes: [RecordChange] = []
    var added: [PublishedRecord] = []
    for record in new {
      if let earlier = left.removeValue(forKey: record.id) {
        if let change = RecordChange(from: earlier, to: record) { changes.append(change) }
      } else {
        added.append(record)
      }
    }
    for record in added {
      if let former = record.formerly.first(where: { left[$0] != nil }),
        let earlier = left.removeValue(forKey: former)
      {
        if let change = RecordChange(from: earlier, to: record) { changes.append(change) }
      } else {
        changes.append(RecordChange(record, .added))
      }
    }
    return changes + old.filter { left[$0.id] != nil }.map { RecordChange($0, .withdrawn) }
  }
}
