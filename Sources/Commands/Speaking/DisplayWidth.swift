/// How much room text takes in a terminal, where Chinese characters are two cells wide.
enum DisplayWidth {
  /// How many cells `text` takes (Unicode Standard Annex 11, wide and full-width characters).
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// As much of `text` from its start as fits into `cells`.
  static func fitting(_ text: String, into cells: Int) -> String {
    var rest = cells
    return String(
      text.prefix { character in
        rest -= width(of: String(character))
        return rest >= 0
      })
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD, 0x2014, 0x2018...0x201D, 0x2026:
      2
    default: 1
    }
  }
}
