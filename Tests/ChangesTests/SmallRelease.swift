import Changes
import Digests

/// A release of a few files, given by their texts.
struct SmallRelease {
  var files: [String: String]

  /// The data of one year, whose lists are lines of records.
  static func data(
    _ year: Int = 2023, report: String = #"{"title":"报告"}"#, evaluations: [String] = [],
    findings: [String] = [],
    statistics: [String] = []
  ) -> String {
    func list(_ name: String, _ lines: [String]) -> String {
      "\"\(name)\": [" + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n")) + "\n]"
    }
    return "{\n\"format\": 1,\n\"region\": {\"code\":\"110101\",\"name\":\"东城区\"},\n\"year\": \(year),\n"
      + "\"report\": \(report),\n"
      + [list("evaluations", evaluations), list("findings", findings), list("statistics", statistics)]
      .joined(separator: ",\n") + "\n}\n"
  }

  /// The release.
  func site() throws -> ReleasedSite {
    let digester = try Digester(.sha256)
    let bytes = files.mapValues { Array($0.utf8) }
    return ReleasedSite(files: bytes.mapValues(digester.digest)) { bytes[$0] ?? [] }
  }

  /// What is different from this release to `later`.
  func difference(to later: SmallRelease) throws -> SiteDifference {
    try SiteComparison(from: site(), to: later.site()).run()
  }
}
