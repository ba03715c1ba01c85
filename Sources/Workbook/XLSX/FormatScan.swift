/// One pass over the first section of a number format.
struct FormatScan {
  /// How many decimals are shown at least, and at most.
  private(set) var decimals = 0...0
  /// How many digits are shown before the point at least, with zeros in front.
  private(set) var wholeDigits = 0
  private(set) var isGrouped = false
  private(set) var isPercentage = false
  private(set) var isScaled = false
  private(set) var isDate = false
  private(set) var hasMonth = false
  private(set) var hasDay = false
  private(set) var isText = false
  private(set) var hasDigits = false
  private(set) var isGeneral = false
  private(set) var prefix = ""
  private(set) var suffix = ""

  private let code: [Character]
  private var at = 0
  private var isAfterPoint = false
  private var commas = 0

  /// Of how many characters the section is.
  var length: Int { at }
  /// Whether what it is for is not seen.
  var showsNothing: Bool {
    !hasDigits && !isGeneral && !isDate && !isText && prefix.isEmpty && suffix.isEmpty
  }

  init(_ code: String) {
    self.code = Array(code)
  }

  /// Reads the section.
  mutating func run() {
    while at < code.count, code[at] != ";" {
      read(code[at])
      at += 1
    }
    // A comma after the last digit divides by a thousand.
    if commas > 0 { isScaled = true }
    prefix = prefix.trimmed
    suffix = suffix.trimmed
  }

  private mutating func read(_ character: Character) {
    switch character {
    case "\"":
      while at + 1 < code.count, code[at + 1] != "\"" {
        at += 1
        add(code[at])
      }
      at += 1
    case "\\", "!":
      at += 1
      if at < code.count { literal(code[at]) }
    case "_", "*": at += 1
    case "[": bracket()
    case "0", "#", "?": digit(character)
    case ".": isAfterPoint = true
    case ",": if hasDigits { commas += 1 }
    case "%": isPercentage = true
    case "@": isText = true
    case "E", "e": if hasDigits { isScaled = true } else { isDate = true }
    case "/" where hasDigits && !isDate: isScaled = true
    case "y", "Y", "g", "b": isDate = true
    case "m", "M":
      isDate = true
      hasMonth = true
    case "d", "D":
      isDate = true
      hasDay = true
    case "h", "H", "s", "S": isDate = true
    case "G" where String(code[at...]).hasPrefix("General"):
      isGeneral = true
      at += 6
    default: add(character)
    }
  }

  /// A point escaped between digits (`0!.0,`) shows the number in tens of thousands.
  private mutating func literal(_ character: Character) {
    if character == "." && hasDigits { isScaled = true }
    add(character)
  }

  private mutating func bracket() {
    var inside = ""
    while at + 1 < code.count, code[at + 1] != "]" {
      at += 1
      inside.append(code[at])
    }
    at += 1
    if inside.hasPrefix("$") {
      let sign = inside.dropFirst().prefix { $0 != "-" }
      for character in sign { add(character) }
    } else if ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) {
      isDate = true
    }
  }

  private mutating func digit(_ character: Character) {
    if commas > 0 {
      isGrouped = true
      commas = 0
    }
    if isAfterPoint {
      // `0.0#` shows a second decimal where there is one.
      let most = decimals.upperBound + 1
      decimals = (character == "0" ? most : decimals.lowerBound)...most
    } else if character == "0" || wholeDigits > 0 {
      wholeDigits += 1
    }
    if !suffix.isEmpty { isScaled = true }
    hasDigits = true
  }

  private mutating func add(_ character: Character) {
    if hasDigits || isGeneral { suffix.append(character) } else { prefix.append(character) }
  }
}

extension String {
  /// The text without blanks at its edges.
  fileprivate var trimmed: String {
    var copy = self
    return copy.withUTF8 { Blanks.trimmedText($0) }
  }
}
