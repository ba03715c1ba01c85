/// A table of text whose columns stand below each other in a terminal, Chinese characters being two cells wide.
enum TextColumns {
  /// The lines of `rows`.
  static func lines(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.count > column ? DisplayWidth.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        line += text
        if column + 1 < row.count {
          line += String(repeating: " ", count: widths[column] - DisplayWidth.width(of: text) + 2)
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
