/// A region and year of a site.
public struct YearKey: Hashable, Sendable {
  /// The division code.
  public let code: String
  /// The disclosure year.
  public let year: Int

  /// The year `year` of the region `code`.
  public init(code: String, year: Int) {
    self.code = code
    self.year = year
  }

  /// The path of its data.
  var dataPath: String { "\(code)/data/\(year).json" }

  /// The region and year whose data stands at `path`; nil where something else does.
  init?(dataPath path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "data", parts[2].hasSuffix(".json") else { return nil }
    self.init(code: parts[0], year: parts[2].dropLast(".json".count))
  }

  /// The region and year whose page stands at `path`; nil where something else does.
  init?(pagePath path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "index.html" else { return nil }
    self.init(code: parts[0], year: parts[1])
  }

  /// The region and year of the attachment at `path`; nil where something else stands there.
  init?(attachmentPath path: String) {
    let parts = path.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[2] == "attachments" else { return nil }
    self.init(code: parts[0], year: parts[1])
  }

  private init?(code: Substring, year: Substring) {
    guard code.utf8.count == 6, Int(code) != nil, year.utf8.count == 4, let year = Int(year) else {
      return nil
    }
    self.init(code: String(code), year: year)
  }
}

extension YearKey: Comparable {
  /// By code, then the later year first, as on the pages.
  public static func < (left: YearKey, right: YearKey) -> Bool {
    left.code == right.code ? left.year > right.year : left.code < right.code
  }
}
