internal import Evaluation
internal import Glibc

/// The only place where the program reads the clock for the sake of content.
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
}
