/// A table of text whose columns stand below each other in a terminal, Chinese characters being two cells wide.
enum TextColumns {
  /// The lines of `rows`.
  static func lines(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { $0.count > column ? width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        line += text
        if column + 1 < row.count { line += String(repeating: " ", count: widths[column] - width(text) + 2) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// How many cells `text` takes (Unicode Standard Annex 11, wide and full-width characters).
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x20000...0x3FFFD, 0x2014, 0x2018...0x201D, 0x2026:
        sum + 2
      default: sum + 1
      }
    }
  }
}
