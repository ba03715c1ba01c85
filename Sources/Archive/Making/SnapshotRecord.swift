public import Evaluation

/// What a snapshot says of itself.
public struct SnapshotRecord: Hashable, Sendable {
  /// The site's title (题名).
  public let title: String
  /// The authority that discloses (责任者).
  public let agency: String
  /// The divisions whose disclosure it holds, by their codes.
  public let divisions: [String]
  /// The year it stands for (年度).
  public let year: Int
  /// The day it is archived (归档日期).
  public let archived: CalendarDate
  /// The day by which the site was built, which decided what was due.
  public let built: CalendarDate
  /// The site's address on the portal, ending with `/`.
  public let address: String
  /// The site's language, as `zh-CN`.
  public let language: String
  /// The program that made it.
  public let software: String

  /// What a snapshot says of itself.
  public init(
    title: String, agency: String, divisions: [String], year: Int, archived: CalendarDate,
    built: CalendarDate,
    address: String, language: String, software: String
  ) {
    self.title = title
    self.agency = agency
    self.divisions = divisions
    self.year = year
    self.archived = archived
    self.built = built
    self.address = address
    self.language = language
    self.software = software
  }

  /// Noon in China of the day of archiving, so that the day is the same in China and in UTC.
  var instant: String { "\(archived)T04:00:00Z" }
  /// The same moment in the fourteen digits of web archives.
  var timestamp: String { archived.description.filter { $0 != "-" } + "040000" }
}
