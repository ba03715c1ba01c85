/// The names that could have been meant.
enum NameList {
  /// The names sorted, each once; the one most like `name` comes first if it is like it at all.
  static func nearestFirst(_ names: [String], to name: String) -> [String] {
    var sorted = Set(names).sorted()
    let distances = sorted.map { distance(Array($0.utf8), Array(name.utf8)) }
    if let least = distances.min(), least <= max(1, name.utf8.count / 2),
      let index = distances.firstIndex(of: least)
    {
      sorted.insert(sorted.remove(at: index), at: 0)
    }
    return sorted
  }

  /// How many bytes must be added, left out or changed to make one of the other (Levenshtein's distance).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (line, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let changed = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
