/// What a number format makes of a number, as far as figures are concerned (ECMA-376 part 1, 18.8.31).
struct NumberFormat: Hashable {
  /// What kind of format it is.
  enum Kind: Hashable {
    /// As many digits as there are.
    case general
    /// As many decimals as there are within these bounds, and zeros in front up to so many digits before the point: `000000`
    /// shows the code 1234 as 001234.
    case fixed(decimals: ClosedRange<Int>, isGrouped: Bool, wholeDigits: Int = 1)
    /// Times a hundred, with a percent sign.
    case percentage(decimals: ClosedRange<Int>)
    /// A day, or a month or year where no day is shown.
    case date(hasMonth: Bool, hasDay: Bool)
    /// In thousands, as a fraction, in powers of ten: the number is not what is shown.
    case scaled
    /// As it is.
    case text
  }

  /// What kind of format it is.
  let kind: Kind
  /// What is put before the number.
  let prefix: String
  /// What is put after it, such as 万元.
  let suffix: String
  /// Whether a zero is shown as nothing at all.
  var hidesZero = false
  /// Whether the style that it belongs to strikes out what the cell holds.
  var isStruck = false
  /// Whether the style that it belongs to writes in white on white.
  var isWhite = false

  /// The format that a cell has by itself.
  static let general = NumberFormat(kind: .general, prefix: "", suffix: "")

  private init(kind: Kind, prefix: String, suffix: String) {
    self.kind = kind
    self.prefix = prefix
    self.suffix = suffix
  }

  /// The format with the number `id` that every workbook knows; nil for those that it must declare.
  init?(builtIn id: Int) {
    let kind: Kind
    switch id {
    case 0: kind = .general
    case 1, 37, 38: kind = .fixed(decimals: 0...0, isGrouped: id != 1)
    case 2: kind = .fixed(decimals: 2...2, isGrouped: false)
    case 3, 41, 42, 5, 6: kind = .fixed(decimals: 0...0, isGrouped: true)
    case 4, 39, 40, 43, 44, 7, 8: kind = .fixed(decimals: 2...2, isGrouped: true)
    case 9: kind = .percentage(decimals: 0...0)
    case 10: kind = .percentage(decimals: 2...2)
    case 11, 12, 13, 48: kind = .scaled
    case 17, 55: kind = .date(hasMonth: true, hasDay: false)
    case 27, 36, 50, 52, 57: kind = .date(hasMonth: true, hasDay: false)
    case 14...16, 18...22, 28...35, 45...47, 51, 53, 54, 56, 58: kind = .date(hasMonth: true, hasDay: true)
    case 49: kind = .text
    default: return nil
    }
    self.init(kind: kind, prefix: "", suffix: "")
  }

  /// The format that `code` writes. Its first section counts, the others where they show another number altogether, as
  /// `[<10000]0;0!.0,"万"` does, or nothing for a zero.
  init(code: String) {
    var scan = FormatScan(code)
    scan.run()
    let others = Self.others(code)
    if scan.isScaled || others.contains(where: \.isScaled) {
      self.init(kind: .scaled, prefix: "", suffix: "")
    } else if scan.isGeneral {
      self.init(kind: .general, prefix: scan.prefix, suffix: scan.suffix)
    } else if scan.isDate {
      self.init(kind: .date(hasMonth: scan.hasMonth, hasDay: scan.hasDay), prefix: "", suffix: "")
    } else if scan.isText {
      self.init(kind: .text, prefix: "", suffix: "")
    } else if !scan.hasDigits {
      self.init(kind: .scaled, prefix: "", suffix: "")
    } else if scan.isPercentage {
      self.init(kind: .percentage(decimals: scan.decimals), prefix: scan.prefix, suffix: scan.suffix)
    } else {
      self.init(
        kind: .fixed(
          decimals: scan.decimals, isGrouped: scan.isGrouped, wholeDigits: max(1, scan.wholeDigits)),
        prefix: scan.prefix, suffix: scan.suffix)
    }
    hidesZero = others.count >= 2 && others[1].showsNothing
  }

  /// The sections after the first.
  private static func others(_ code: String) -> [FormatScan] {
    var sections: [FormatScan] = []
    var start = code.startIndex
    while true {
      var scan = FormatScan(String(code[start...]))
      scan.run()
      if start > code.startIndex { sections.append(scan) }
      guard let end = code[start...].index(start, offsetBy: scan.length, limitedBy: code.endIndex),
        end < code.endIndex
      else { return sections }
      start = code.index(after: end)
    }
  }
}
