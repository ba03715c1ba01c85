internal import Synchronization

/// The files of a site as they are made, looked through one by one; of each only what it offers and asks for is kept.
///
/// Files may come from any number of threads and in any order: what is found does not depend on it.
public final class BuiltSite: Sendable {
  private let base: String
  private let contents = Mutex(SiteContents())

  /// A site with no files yet, which is published at `address`, with `/` at its end.
  public init(address: String) {
    base = address
  }

  /// Looks through the file that stands at `path` of the site.
  public func add(_ path: String, _ bytes: [UInt8]) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm":
      take(PageScan.scan(path, bytes, base: base), path, bytes)
    case "css":
      var file = ScannedFile()
      for (address, offset) in StyleScanner.addresses(in: bytes[...]) {
        file.requestCount += 1
        switch LinkReading(address, in: path, base: base) {
        case .inside(let target): file.links.append((target, offset))
        case .outside: file.outsideRequests.append(ScannedFile.Sight(text: address, offset: offset))
        case .nothing: continue
        }
      }
      take(file, path, bytes)
    case "js", "mjs", "svg": contents.withLock { $0.leaveOut(path) }
    default: note(path)
    }
  }

  /// Notes that a file stands at `path` of the site, without looking into it.
  public func note(_ path: String) {
    contents.withLock { $0.note(path) }
  }

  /// Notes that there is a file at `path`, which is neither a page nor a style.
  public func add(_ path: String, contentsOf file: String) { note(path) }

  /// What each rule over the built site sees, once every file was handed in.
  public func tallies() -> [RuleTally] {
    let contents = contents.withLock { $0 }
    return RuleBook.builtSite.map { rule in
      var tally = Tally()
      rule.check(contents, &tally)
      return RuleTally(.builtSite, rule.faults, tally)
    }
  }

  /// What the rules over the built site have to say where no site could be made.
  public static func tallies(leavingOut reason: NotChecked) -> [RuleTally] {
    RuleBook.builtSite.map { rule in
      var tally = Tally()
      tally.leaveOut(reason)
      return RuleTally(.builtSite, rule.faults, tally)
    }
  }

  private func take(_ file: ScannedFile, _ path: String, _ bytes: [UInt8]) {
    contents.withLock { $0.take(file, path, bytes) }
  }
}
