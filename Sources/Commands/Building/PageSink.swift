internal import Checks
internal import Releases

/// Where the files of a site go as they are made.
protocol PageSink: Sendable {
  /// Takes the file that belongs at `path` of the site.
  func add(_ path: String, _ bytes: [UInt8]) throws
  /// Takes a file of an archived site, which nobody mends any more.
  func addArchived(_ path: String, _ bytes: [UInt8]) throws
  /// Takes for `path` of the site what stands in `file`, which may be large, and is not a page.
  func add(_ path: String, contentsOf file: String) throws
}

extension PageSink {
  func addArchived(_ path: String, _ bytes: [UInt8]) throws { try add(path, bytes) }
}

extension Staging: PageSink {}

extension BuiltSite: PageSink {
  func addArchived(_ path: String, _ bytes: [UInt8]) { note(path) }
}

/// Hands every file to two sinks.
struct BothSinks: PageSink {
  let first: any PageSink
  let second: any PageSink

  func add(_ path: String, _ bytes: [UInt8]) throws {
    try first.add(path, bytes)
    try second.add(path, bytes)
  }

  func addArchived(_ path: String, _ bytes: [UInt8]) throws {
    try first.addArchived(path, bytes)
    try second.addArchived(path, bytes)
  }

  func add(_ path: String, contentsOf file: String) throws {
    try first.add(path, contentsOf: file)
    try second.add(path, contentsOf: file)
  }
}
