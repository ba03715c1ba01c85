internal import Checks
internal import Releases

/// Where the files of a site go as they are made.
protocol PageSink: Sendable {
  /// Takes the file that belongs at `path` of the site.
  func add(_ path: String, _ bytes: [UInt8]) throws
}

extension Staging: PageSink {}

extension BuiltSite: PageSink {}
