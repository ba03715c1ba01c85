import Diagnostics

/// Finds what somebody meant who wrote a name that is not known.
enum NearestName {
  /// The label or the name among `fields` with the fewest changes to `written`, the first of them where several are as
  /// near; nil where it would take changes to more than half of `written`.
  static func find(_ written: String, in fields: [FieldDeclaration]) -> String? {
    let names = fields.map(\.label) + fields.map(\.name)
    let nearest = names.map { (distance: distance(written, $0), name: $0) }.min { $0.distance < $1.distance }
    return nearest.flatMap { $0.distance * 2 <= written.count ? $0.name : nil }
  }

  /// The fault that `written` is none of `fields`, with what could have been meant.
  static func unknown(_ written: String, in fields: [FieldDeclaration]) -> (Fault, details: [String: String])
  {
    if let nearest = find(written, in: fields) {
      return (.unknownField, ["written": written, "nearest": nearest])
    }
    return (
      .unlikeAnyField,
      [
        "written": written, "labels": fields.map(\.label).joined(separator: "、"),
        "names": fields.map(\.name).joined(separator: ", "),
      ]
    )
  }

  /// How many characters must be put in, taken out or replaced to make `right` of `left` (Levenshtein).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for at in right.indices {
        let replaced = diagonal + (right[at] == character ? 0 : 1)
        diagonal = row[at + 1]
        row[at + 1] = min(replaced, row[at] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
