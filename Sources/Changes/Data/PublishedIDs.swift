public import Evaluation

/// The ids of the records in the data of a year, whatever else is in them.
public struct PublishedIDs: Sendable {
  private let ids: [RecordKind: Set<String>]

  /// The ids in `data`, the bytes of a year's data file; nil where they have a form that this version does not know.
  public init?(_ data: [UInt8]) {
    guard let file = DataFile(data) else { return nil }
    var ids: [RecordKind: Set<String>] = [:]
    for (list, kind) in [
      ("evaluations", RecordKind.evaluation), ("findings", .finding), ("statistics", .strand),
    ] {
      for line in file[list: list] {
        guard let record = DataValue.read(line.bytes), let id = record["id"]?.text else { return nil }
        ids[kind, default: []].insert(id)
        for figure in record["figures"]?.items ?? [] {
          guard let part = figure["id"]?.text else { return nil }
          ids[.figure, default: []].insert(id + "/" + part)
        }
      }
    }
    self.ids = ids
  }

  /// Whether the record of `kind` called `id` is one of them; a figure is called `strand/figure`.
  public func contains(_ kind: RecordKind, _ id: String) -> Bool { ids[kind]?.contains(id) ?? false }
}

extension DataValue {
  /// The value in `line`; nil where there is none.
  fileprivate static func read(_ line: ArraySlice<UInt8>) -> DataValue? {
    do { return try DataValue(line: line) } catch { return nil }
  }
}
