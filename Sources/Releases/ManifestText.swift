import Digests

/// The bytes of a manifest that is known to be good, parts of which are found and taken over without reading the rest.
struct ManifestText: Sendable {
  /// All of it.
  let json: [UInt8]
  /// Where its entries are, one a line, ordered by the bytes of their paths.
  private let entries: Range<Int>
  private static let beforePath = "{\"path\": \"".utf8.count
  private static let behindDigest = "\"}".utf8.count

  /// Finds the entries in `json`; nil where it does not begin or end as a manifest does.
  init?(_ json: [UInt8]) {
    let (start, end) = (Array("\"files\": [\n".utf8), Array("]\n}\n".utf8))
    guard Manifest.opens(json), json.suffix(end.count).elementsEqual(end) else { return nil }
    var at = 0
    // The list of files begins in one of the first lines.
    for _ in 0..<4 {
      if json[at...].starts(with: start) {
        guard at + start.count <= json.count - end.count else { return nil }
        self.json = json
        entries = (at + start.count)..<(json.count - end.count)
        return
      }
      guard let line = json[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      at = line + 1
    }
    return nil
  }

  /// Where the entries are of the file at `path`, or of all files below it; nil where there are none.
  func range(of path: String) -> Range<Int>? {
    let (folder, file) = (Array((path + "/").utf8), Array(path.utf8))
    let start = first(notBefore: folder)
    // No byte lies between a stroke and a nought.
    let end = first(notBefore: Array((path + "0").utf8))
    if start < end { return start..<end }
    let own = first(notBefore: file)
    guard own < entries.upperBound, self.path(at: own) == file else { return nil }
    return own..<next(after: own)
  }

  /// Whether the file at `path` is listed with another digest than `digest`.
  func listsOther(than digest: Digest, at path: String) -> Bool {
    let path = Array(path.utf8)
    let own = first(notBefore: path)
    guard own < entries.upperBound, self.path(at: own) == path else { return false }
    var hex: [UInt8] = []
    digest.appendHex(to: &hex)
    let entry = entries(at: own..<next(after: own)).dropLast(Self.behindDigest)
    return !entry.suffix(hex.count).elementsEqual(hex)
  }

  /// The part at the top of the site that is called `name`; nil where there is none.
  func part(_ name: String) -> KeptPart? {
    if name != SitePath.top(of: name) { return nil }
    return range(of: name).map { range in
      KeptPart(name: name, first: String(decoding: path(at: range.lowerBound), as: UTF8.self), range: range)
    }
  }

  /// How many files are listed.
  var count: Int { count(in: entries) }

  /// How many files are listed at `range`.
  func count(in range: Range<Int>) -> Int {
    json.span.extracting(range).withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
  }

  /// The files that are listed outside `ranges`, which are ordered and apart.
  func files(outside ranges: [Range<Int>]) throws(Manifest.Fault) -> [Manifest.File] {
    var files: [Manifest.File] = []
    var at = entries.lowerBound
    for range in ranges + [entries.upperBound..<entries.upperBound] {
      var reader = ManifestReader(json, at: at)
      while reader.position < range.lowerBound {
        files.append(try reader.file())
        try reader.pass(reader.isAt(",") ? ",\n" : "\n")
      }
      at = range.upperBound
    }
    return files
  }

  /// The entries at `range` with commas between them and none at the end.
  func entries(at range: Range<Int>) -> ArraySlice<UInt8> {
    let text = json[range].dropLast()
    return text.last == UInt8(ascii: ",") ? text.dropLast() : text
  }

  /// The start of the first entry whose path is `key` or comes after it.
  private func first(notBefore key: [UInt8]) -> Int {
    var (low, high) = (entries.lowerBound, entries.upperBound)
    while low < high {
      var start = low + (high - low) / 2
      while start > low, json[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if isPath(at: start, before: key) { low = next(after: start) } else { high = start }
    }
    return low
  }

  /// Whether the path in the entry that starts at `start` comes before `key`.
  private func isPath(at start: Int, before key: [UInt8]) -> Bool {
    var at = start + Self.beforePath
    for byte in key {
      if at == entries.upperBound || json[at] == UInt8(ascii: "\"") { return true }
      if json[at] == UInt8(ascii: "\\") { at += 1 }
      if json[at] != byte { return json[at] < byte }
      at += 1
    }
    return false
  }

  private func next(after start: Int) -> Int {
    var at = start
    while json[at] != UInt8(ascii: "\n") { at += 1 }
    return at + 1
  }

  /// The path in the entry that starts at `start`.
  private func path(at start: Int) -> [UInt8] {
    var path: [UInt8] = []
    var at = start + Self.beforePath
    while at < entries.upperBound, json[at] != UInt8(ascii: "\"") {
      if json[at] == UInt8(ascii: "\\") { at += 1 }
      path.append(json[at])
      at += 1
    }
    return path
  }
}
