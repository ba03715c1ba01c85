internal import Diagnostics

/// What is kept of the files of a site: addresses, anchors, links, and whatever looked wrong.
struct SiteContents: Sendable {
  /// Something that looked wrong, and where.
  struct Sight: Sendable {
    let text: String
    let place: Place
  }

  /// Where a target is linked from: the first place, and how many links there are.
  struct References: Sendable {
    var first: Place
    var count: Int
  }

  private(set) var paths: Set<String> = []
  private(set) var anchors: [String: Set<String>] = [:]
  private(set) var links: [LinkTarget: References] = [:]
  private(set) var pageCount = 0
  private(set) var requestCount = 0
  private(set) var requiredCount = 0
  private(set) var outsideRequests: [Sight] = []
  private(set) var unrendered: [Sight] = []
  private(set) var emptyElements: [Sight] = []
  private(set) var repeatedAnchors: [Sight] = []
  private(set) var leftOutCount = 0

  /// Notes that there is a file at `path`.
  mutating func note(_ path: String) { paths.insert(path) }

  /// Notes that there is a file at `path` whose requests cannot be told.
  mutating func leaveOut(_ path: String) {
    note(path)
    leftOutCount += 1
  }

  /// Keeps what `file` at `path` offers and asks for.
  mutating func take(_ file: ScannedFile, _ path: String, _ lines: LineIndex) {
    note(path)
    pageCount += 1
    anchors[path] = file.anchors
    for (target, offset) in file.links {
      let place = lines.place(of: offset)
      links[target, default: References(first: place, count: 0)].count += 1
      if let first = links[target]?.first, place < first { links[target]?.first = place }
    }
    requestCount += file.requestCount
    requiredCount += file.requiredCount
    func located(_ sights: [ScannedFile.Sight]) -> [Sight] {
      sights.map { Sight(text: $0.text, place: lines.place(of: $0.offset)) }
    }
    outsideRequests += located(file.outsideRequests)
    unrendered += located(file.unrendered)
    emptyElements += located(file.emptyElements)
    repeatedAnchors += located(file.repeatedAnchors)
  }
}
