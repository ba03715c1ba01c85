import Diagnostics
import Files
import Foundation
import Testing

@testable import Commands

/// A small site under `GoldenChecks`: its content, and beside it the reports that checking it must give.
struct GoldenCheck: CustomTestStringConvertible {
  let name: String
  var testDescription: String { name }
  var folder: URL { GoldenSite.tests.appending(path: "GoldenChecks/\(name)") }

  static func all() throws -> [GoldenCheck] {
    try FileManager.default.contentsOfDirectory(atPath: GoldenSite.tests.appending(path: "GoldenChecks").path)
      .sorted().map(GoldenCheck.init(name:))
  }

  /// Every report that is kept, by its file.
  static let reports: [(file: String, format: CheckFormat, language: Language)] = [
    ("report.zh.txt", .text, .zh), ("report.en.txt", .text, .en), ("report.json", .json, .zh),
    ("report.zh.html", .html, .zh), ("report.en.html", .html, .en),
  ]

  /// The site, with the standard look below its own.
  var tree: any FileTree {
    LayeredTree(
      DiskTree(root: folder.path), over: GoldenSite.StandardLook(repository: GoldenSite.repository.path))
  }

  /// What checking the site comes to.
  func outcome(jobs: Int = 2) async throws -> CheckOutcome {
    let day = try #require(GoldenSite.day)
    return try await SiteCheck(site: tree, day: day, jobs: jobs).run()
  }
}

extension CheckOutcome {
  /// The whole report in `format` and `language`; nil where the template of the page has faults.
  func bytes(in format: CheckFormat, _ language: Language) throws -> [UInt8]? {
    guard let writing = writing(in: format, language).writing else { return nil }
    var bytes: [UInt8] = []
    try writing { bytes += $0 }
    return bytes
  }
}
