/// The days that workbooks count.
enum SerialDate {
  /// The day that the number `serial` means, in the date system that begins in 1904 or the usual one of 1900; nil where
  /// it means none.
  static func day(_ serial: Double, from1904: Bool) -> (year: Int, month: Int, day: Int)? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int(serial)
    // 1900 was no leap year, but day 60 of the usual system is its 29 February.
    if !from1904 && whole == 60 || !from1904 && whole == 0 { return nil }
    let days = from1904 ? whole - 24_107 : whole < 60 ? whole - 25_568 : whole - 25_569
    return civil(days)
  }

  /// The day that is `days` after 1970-01-01, by the proleptic Gregorian calendar (Howard Hinnant's `civil_from_days`).
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
