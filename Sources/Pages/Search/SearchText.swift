/// A text as the search compares it: letters and digits in one form, everything between them a single kind of gap.
///
/// Full-width letters and digits count as plain ones, capitals of ASCII as small ones. `Templates/assets/search.js` folds
/// what is asked for in the same way; the two must not differ.
enum SearchText {
  /// What stands for a gap.
  static let gap: UInt32 = 0x20

  /// The code point `scalar` in the form that is compared.
  static func folded(_ scalar: UInt32) -> UInt32 {
    let plain = (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
    switch plain {
    case 0x30...0x39, 0x61...0x7A: return plain
    case 0x41...0x5A: return plain + 0x20
    // Other ASCII, Latin-1 signs, general punctuation, and CJK punctuation but for 々〆〇.
    case 0...0xBF, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x303F: return gap
    default: return plain
    }
  }
}
