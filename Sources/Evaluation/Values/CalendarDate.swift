/// A day of the Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The given day, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that `text` writes as `YYYY-MM-DD`, or nil.
  public init?(_ text: some StringProtocol) {
    var numbers = [0, 0, 0]
    var length = 0
    // As a string of its own, because a generic one is many times slower.
    for byte in String(text).utf8 {
      switch (length, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, UInt8(ascii: "0")...UInt8(ascii: "9")), (5...6, UInt8(ascii: "0")...UInt8(ascii: "9")),
        (8...9, UInt8(ascii: "0")...UInt8(ascii: "9")):
        let part = length < 4 ? 0 : length < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    // In place and from the end, because every page says several days.
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = (year * 100 + month) * 100 + day
      for place in (0..<10).reversed() {
        if place == 4 || place == 7 {
          text.initializeElement(at: place, to: UInt8(ascii: "-"))
        } else {
          text.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
          rest /= 10
        }
      }
      return 10
    }
  }
}

extension CalendarDate: Comparable {
  /// The earlier one comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
