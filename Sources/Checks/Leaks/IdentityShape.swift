/// How the numbers of resident identity cards are built (GB 11643): division, birth date, sequence, check character.
enum IdentityShape {
  /// The first two digits of division codes.
  private static let provinces: Set<UInt8> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
    61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]

  /// Whether `digits` begin as a division code does.
  static func hasDivision(_ digits: ArraySlice<UInt8>) -> Bool {
    let start = digits.startIndex
    return digits.count >= 6 && provinces.contains(digits[start] * 10 + digits[start + 1])
      && digits[(start + 2)..<(start + 6)].contains { $0 != 0 }
  }

  /// Whether the 17 or 18 `digits` begin with a division and a birth date of this or the last century.
  static func isPlausible18(_ digits: ArraySlice<UInt8>) -> Bool {
    let start = digits.startIndex
    guard digits.count >= 17, hasDivision(digits) else { return false }
    let year = number(digits[(start + 6)..<(start + 10)])
    return (1900...2099).contains(year) && isDate(year: year, digits[(start + 10)..<(start + 14)])
  }

  /// Whether 15 `digits` are built as the first-generation cards were: division, two-digit year, month, day, sequence.
  static func isPlausible15(_ digits: ArraySlice<UInt8>) -> Bool {
    let start = digits.startIndex
    guard digits.count == 15, hasDivision(digits) else { return false }
    let year = 1900 + number(digits[(start + 6)..<(start + 8)])
    return isDate(year: year, digits[(start + 8)..<(start + 12)]) && number(digits[(start + 12)...]) != 0
  }

  /// The check value of the first 17 `digits`, 0 to 10, where 10 is written X (ISO 7064 MOD 11-2).
  static func check(_ digits: ArraySlice<UInt8>) -> UInt8 {
    let sum = digits.prefix(17).reduce(0) { sum, digit in (sum + Int(digit)) * 2 % 11 }
    return UInt8((12 - sum) % 11)
  }

  private static func isDate(year: Int, _ monthAndDay: ArraySlice<UInt8>) -> Bool {
    let month = number(monthAndDay.prefix(2))
    let day = number(monthAndDay.suffix(2))
    guard (1...12).contains(month) else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...length).contains(day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) }
  }
}
