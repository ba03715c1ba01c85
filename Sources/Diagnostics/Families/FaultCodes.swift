/// Finds codes of faults that a person may have meant.
public enum FaultCodes {
  /// The code that `text` writes, whatever its case and spaces.
  public static func code(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace }).uppercased()
  }

  /// The codes most like `code`: those that differ in the fewest places, five at most, none where all differ in three or more.
  public static func near(_ code: String) -> [Fault] {
    let ranked = FaultFamily.all.flatMap(\.faults).map { (distance: distance(code, $0.code), fault: $0) }
    guard let least = ranked.map(\.distance).min(), least < 3 else { return [] }
    return ranked.filter { $0.distance == least }.map(\.fault).sorted { $0.code < $1.code }
      .prefix(5).map(\.self)
  }

  /// In how many places two codes differ; a place that only one of them has counts too.
  private static func distance(_ left: String, _ right: String) -> Int {
    zip(left, right).count { $0 != $1 } + abs(left.count - right.count)
  }
}
