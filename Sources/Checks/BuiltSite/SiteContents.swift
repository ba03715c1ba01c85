internal import Diagnostics

/// What is kept of the files of a site: addresses, anchors, links, and whatever looked wrong.
///
/// A large site has hundreds of thousands of pages and millions of links, so that every address and every anchor is kept
/// once and called by its number.
struct SiteContents: Sendable {
  /// Something that looked wrong, and where.
  struct Sight: Sendable {
    let text: String
    let place: Place
  }

  /// Where a target is linked from: the first place, and how many links there are.
  struct References: Sendable {
    let first: Place
    let count: Int
  }

  private var addresses = NumberedTexts()
  private var anchorNames = NumberedTexts()
  /// Whether the site has the file at an address.
  private var isThere = [false]
  /// The anchors of a page: the number of their set.
  private var anchorsOfPage: [Int32: Int32] = [:]
  private var anchorSets = NumberedSets()
  private var linksInside: [TargetNumbers: CountedLinks] = [:]
  private var linksOutOfReach: [String: CountedLinks] = [:]

  private(set) var anchorCount = 0
  private(set) var pageCount = 0
  private(set) var requestCount = 0
  private(set) var requiredCount = 0
  private(set) var outsideRequests: [Sight] = []
  private(set) var unrendered: [Sight] = []
  private(set) var emptyElements: [Sight] = []
  private(set) var repeatedAnchors: [Sight] = []
  private(set) var leftOutCount = 0

  /// The addresses of all files.
  var paths: [String] { addresses.texts.indices.filter { isThere[$0] }.map { addresses.texts[$0] } }

  /// Every link to a file, whether that is there, and where links to it stand; links to one file with several anchors are
  /// several.
  var links: [(target: String, isThere: Bool, references: References)] {
    linksInside.map { (addresses[$0.path], isThere[Int($0.path)], references($1)) }
      + linksOutOfReach.map { ($0, false, references($1)) }
  }

  /// Every link to an anchor of a page that is there, whether that page has it, and where links to it stand.
  var anchorLinks: [(page: String, anchor: String, isThere: Bool, references: References)] {
    linksInside.compactMap { target, links in
      guard target.anchor != NumberedTexts.empty, let set = anchorsOfPage[target.path] else { return nil }
      return (
        addresses[target.path], anchorNames[target.anchor], anchorSets.set(set, has: target.anchor),
        references(links)
      )
    }
  }

  /// Notes that there is a file at `path`.
  mutating func note(_ path: String) { isThere[Int(number(of: path))] = true }

  /// Notes that there is a file at `path` whose requests cannot be told.
  mutating func leaveOut(_ path: String) {
    note(path)
    leftOutCount += 1
  }

  /// Keeps what `file` at `path`, whose text is `bytes`, offers and asks for.
  mutating func take(_ file: ScannedFile, _ path: String, _ bytes: [UInt8]) {
    note(path)
    pageCount += 1
    anchorCount += file.anchors.count
    let page = number(of: path)
    anchorsOfPage[page] = anchorSets.number(of: file.anchors.map { anchorNames.number(of: $0) }.sorted())
    let lines = LineIndex(bytes, file: "Public/" + path)
    var cursor = LineCursor(bytes)
    for (target, offset) in file.links {
      guard let inside = target.path else {
        linksOutOfReach[target.written, default: CountedLinks()].add(page, offset, &cursor, addresses)
        continue
      }
      let numbers = TargetNumbers(path: number(of: inside), anchor: anchorNames.number(of: target.anchor))
      linksInside[numbers, default: CountedLinks()].add(page, offset, &cursor, addresses)
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

  private mutating func number(of path: String) -> Int32 {
    let number = addresses.number(of: path)
    if isThere.count < addresses.texts.count { isThere.append(false) }
    return number
  }

  private func references(_ links: CountedLinks) -> References {
    References(
      first: Place(file: "Public/" + addresses[links.page], line: Int(links.line), column: Int(links.column)),
      count: Int(links.count))
  }
}

/// What a link leads to: a file, and an anchor in it.
private struct TargetNumbers: Hashable {
  let path: Int32
  let anchor: Int32
}

/// The links to one target: how many, and where the first stands.
private struct CountedLinks {
  private(set) var page: Int32 = -1
  private(set) var line: Int32 = 0
  private(set) var column: Int32 = 0
  private(set) var count: Int32 = 0

  /// Counts a link at `offset` of `page`; the links of one page come from its top to its bottom.
  mutating func add(_ page: Int32, _ offset: Int, _ cursor: inout LineCursor, _ addresses: NumberedTexts) {
    count += 1
    guard self.page < 0 || (page != self.page && addresses[page] < addresses[self.page]) else { return }
    let (line, column) = cursor.position(of: offset)
    self.page = page
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }
}
