/// Which evaluations a data file of a site holds.
public struct PublishedIDs: Sendable {
  private let ids: Set<String>

  /// The ids in `data`, the bytes of a year's data file; nil where they have a form that this version does not know.
  public init?(_ data: [UInt8]) {
    guard let file = DataFile(data) else { return nil }
    var ids: Set<String> = []
    for line in file[list: "evaluations"] {
      guard case .text(let id) = DataValue.read(line.bytes)?["id"] else { return nil }
      ids.insert(id)
    }
    self.ids = ids
  }

  /// Whether the evaluation called `id` is one of them.
  public func contains(_ id: String) -> Bool { ids.contains(id) }
}

extension DataValue {
  /// The value in `line`; nil where there is none.
  fileprivate static func read(_ line: ArraySlice<UInt8>) -> DataValue? {
    do { return try DataValue(line: line) } catch { return nil }
  }
}
