internal import Evaluation
internal import Glibc

/// The only place where the program asks what day or time it is: for what is due, and for the lines of the log of releases.
enum Today {
  /// The day it is in China (UTC+8), whose days the publication dates mean.
  static var date: CalendarDate {
    var seconds = time(nil) + 8 * 3600
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let year = Int(parts.tm_year) + 1900
    guard let date = CalendarDate(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) else {
      preconditionFailure("the system's calendar gave a day that does not exist")
    }
    return date
  }

  /// The moment it is, in UTC, such as `2026-11-21T10:46:37Z`.
  static var moment: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
