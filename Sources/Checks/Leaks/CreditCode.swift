/// Unified social credit codes (GB 32100): public numbers of organisations, with two check characters of their own.
enum CreditCode {
  /// Whether 18 `values`, 0 to 9 and 29 for X, are such a code: registrar and kind, division, organisation code with its
  /// check character (GB 11714, MOD 11) and the check character of the whole (MOD 31).
  static func isValid(_ values: [UInt8]) -> Bool {
    guard values.count == 18, kinds.contains(values[0] * 10 + values[1]),
      IdentityShape.hasDivision(values[2..<8]) || values[2..<8].elementsEqual([1, 0, 0, 0, 0, 0])
    else { return false }
    let organisation = zip(values[8..<16], [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + Int($1.0) * $1.1 }
    let middle = (11 - organisation % 11) % 11
    guard Int(values[16]) == (middle == 10 ? 29 : middle) else { return false }
    var weight = 1
    var sum = 0
    for value in values[..<17] {
      sum += Int(value) * weight
      weight = weight * 3 % 31
    }
    return Int(values[17]) == (31 - sum % 31) % 31
  }

  /// Registrar and kind, for the codes that have only digits: institutions, public bodies, societies, firms, traders.
  private static let kinds: Set<UInt8> = [
    11, 12, 13, 19, 21, 29, 31, 32, 33, 34, 35, 39, 41, 49, 51, 52, 53, 54, 55, 59, 61, 62, 69, 71, 72, 79,
    81, 89, 91, 92, 93,
  ]
}
