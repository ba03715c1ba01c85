public import Diagnostics

/// What a site says of a snapshot of itself.
public struct SnapshotNotice: Hashable, Sendable {
  /// Its name, such as `2024-01`.
  public let name: String
  /// The year it stands for (年度).
  public let year: Int
  /// The day it was archived (归档日期).
  public let archived: CalendarDate
  /// Its fingerprint, 64 hexadecimal digits.
  public let fingerprint: String
  /// Where its pages can be read.
  public let reading: String?
  /// Where it can be downloaded.
  public let download: String?
  /// Whether readers of the site can open its pages there (本站浏览).
  public let isOnSite: Bool
  /// Where the site says it.
  public let place: Place

  /// What a site says of a snapshot.
  public init(
    name: String, year: Int, archived: CalendarDate, fingerprint: String, reading: String? = nil,
    download: String? = nil, isOnSite: Bool = false, place: Place = Place(file: "Content/snapshots.csv")
  ) {
    self.name = name
    self.year = year
    self.archived = archived
    self.fingerprint = fingerprint
    self.reading = reading
    self.download = download
    self.isOnSite = isOnSite
    self.place = place
  }
}
