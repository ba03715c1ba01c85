extension Unicode.Scalar {
  /// Whether nobody sees it, although it changes what they see or find: one that turns the order of what follows (Unicode
  /// Standard Annex #9, explicit directional formatting), one without width, a letter that is blank (the fillers of Hangul and
  /// the empty braille cell), a control character but tab and line ends, or one that is no character at all.
  ///
  /// Joiners and marks of Arabic, Tibetan and Mongolian script (U+200C to U+200F, U+061C, U+180B to U+180E) are letters of
  /// their languages.
  public var isUnseen: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F, 0xAD, 0x115F, 0x1160, 0x200B, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164,
      0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// `U+202E`, as people look it up.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension StringProtocol {
  /// The text as it can be shown to a person, whoever wrote it: `<U+202E>` in the place of a character that nobody sees, so
  /// that no name or value turns what stands beside it, or gives orders to a terminal; `⏎` in the place of a line end,
  /// so that none passes for a line of ours, unless it is a text of ours and `keepsLines`.
  public func showingUnseen(keepsLines: Bool = false) -> String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || 0xE1...0xE3 ~= $0 || $0 >= 0xEF })
    else {
      return String(self)
    }
    var shown = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where keepsLines: shown.append(scalar)
      case "\n" where isAfterReturn: break
      case "\n": shown.append("⏎")
      case "\r" where !keepsLines: shown.append("⏎")
      case "\r": shown.append(contentsOf: "<U+000D>".unicodeScalars)
      case _ where scalar.isUnseen: shown.append(contentsOf: "<\(scalar.codePoint)>".unicodeScalars)
      default: shown.append(scalar)
      }
      isAfterReturn = scalar == "\r" && !keepsLines
    }
    return String(shown)
  }
}
