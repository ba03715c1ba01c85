/// Numbers that nobody has: built from a seed, with check digits computed here and not by the code under test.
struct InventedNumbers {
  private var random: UInt64

  init(seed: UInt64) { random = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func below(_ limit: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((random >> 33) % UInt64(limit))
  }

  mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(below(10)) }.joined() }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  /// The check character of 17 digits, by the weights that GB 11643 lists.
  static func check(_ digits: String) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }

  mutating func birth() -> String {
    String(1940 + below(80)) + Self.padded(1 + below(12), 2) + Self.padded(1 + below(28), 2)
  }

  mutating func identity() -> String {
    let division = ["110101", "654203", "420104", "152501", "141100", "350203"][below(6)]
    let body = division + birth() + digits(3)
    return body + Self.check(body)
  }

  mutating func oldIdentity() -> String {
    ["110101", "654221", "420104"][below(3)] + birth().dropFirst(2) + Self.padded(1 + below(998), 3)
  }

  mutating func mobile() -> String { "1" + String(3 + below(7)) + digits(8) + String(1 + below(9)) }

  mutating func card(_ count: Int, _ head: String) -> String {
    let body = head + digits(count - 1 - head.count)
    let sum = body.reversed().enumerated().reduce(0) { sum, next in
      let digit = next.element.wholeNumberValue ?? 0
      let doubled = digit * 2
      return sum + (next.offset.isMultiple(of: 2) ? (doubled > 9 ? doubled - 9 : doubled) : digit)
    }
    return body + String((10 - sum % 10) % 10)
  }

  /// A unified social credit code: organisation code checked by GB 11714, the whole by GB 32100.
  mutating func creditCode(_ head: String) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    while true {
      let organisation = digits(8)
      let sum = zip(organisation, [3, 7, 9, 10, 5, 8, 4, 2])
        .reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
      let middle = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "0"][11 - sum % 11]
      let body = head + "420104" + organisation + middle
      var weight = 1
      var total = 0
      for character in body {
        total += (alphabet.firstIndex(of: character) ?? 0) * weight
        weight = weight * 3 % 31
      }
      return body + String(alphabet[(31 - total % 31) % 31])
    }
  }

  static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
        }))
  }

  static func grouped(_ text: String, _ sizes: [Int], by separator: String) -> String {
    var rest = text[...]
    var parts: [Substring] = []
    for size in sizes {
      parts.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return parts.joined(separator: separator)
  }
}
