import Diagnostics
import Digests
import Evaluation
import Releases
import Signatures

/// The making of one snapshot: site, content, web archive, description, manifests, seals, in this order.
struct SnapshotMaking {
  let name: SnapshotName
  let source: SnapshotSource
  let seals: [Seal]
  let previous: SnapshotEntry?
  let limits: Limits
  /// An empty folder to work in.
  let work: String
  private let mark: PageMark
  var bag: StagedBag
  private var webFiles: [WebFile] = []
  private(set) var bytes = 0
  /// Every fault found.
  var diagnostics: [Diagnostic] = []

  init(
    _ name: SnapshotName, of source: SnapshotSource, seals: [Seal], previous: SnapshotEntry?, limits: Limits,
    bag: StagedBag, work: String
  ) {
    self.name = name
    self.source = source
    self.seals = seals
    self.previous = previous
    self.limits = limits
    self.work = work
    self.bag = bag
    mark = PageMark(source.mark(name))
  }

  /// Makes the bag; nil where faults keep it from being made.
  mutating func run() throws(ArchiveTrouble) -> (fingerprint: Digest, files: Int, bytes: Int)? {
    try copySite()
    if let origin = source.origin { try copy(origin) }
    guard !diagnostics.hasErrors else { return nil }
    try bag.put(BagPath.mark, mark.line)
    let site = bag.folder + "/" + String(BagPath.site.dropLast())
    let web = WebArchive(source.record, bag.digesters, steps: bag.steps)
    let place = try bag.place(BagPath.web)
    let made = try web.write(webFiles, site: site, work: work, to: place)
    bag.note(BagPath.web, bytes: made.bytes, made.digests)
    try bag.put(BagPath.readme, source.description(facts))
    bytes = bag.payload.reduce(0) { $0 + $1.bytes }
    return (try putTags(), webFiles.count, bytes)
  }

  var facts: SnapshotFacts {
    SnapshotFacts(
      name: name, record: source.record, pages: webFiles.count { PageMark.isPage($0.path) },
      files: webFiles.count,
      scope: source.scope, hasLog: source.origin?.log != nil, seals: seals.map(\.key.scheme),
      previous: previous.map { ($0.name.description, $0.fingerprint.hex) })
  }

  private mutating func copySite() throws(ArchiveTrouble) {
    let file = source.site + "/" + Manifest.name
    guard Tree.isThere(file) else { throw .notBuilt(folder: source.site) }
    let json = try FileSource.whole(file, limit: limits.whole)
    let manifest: Manifest
    do throws(Manifest.Fault) { manifest = try Manifest(json: json) } catch {
      throw .notBuilt(folder: source.site)
    }
    for file in manifest.files { try copySite(file) }
    try bag.put(BagPath.release, json)
  }

  private mutating func copySite(_ file: Manifest.File) throws(ArchiveTrouble) {
    let path = source.site + "/" + file.path
    let place = Place(file: path)
    guard file.path.isNFC else { return diagnostics.append(Diagnostic(.nameNotNormalised, at: place)) }
    guard Tree.isThere(path) else { return diagnostics.append(Diagnostic(.publishedFileMissing, at: place)) }
    let target = BagPath.site + file.path
    var original = bag.digesters.sha256.stream()
    var block = bag.digesters.sha256.stream()
    var title: String?
    let copied: BagFile
    if PageMark.isPage(file.path) {
      let page = try FileSource.whole(path, limit: limits.whole)
      original.append(page)
      title = PageTitle.of(page)
      let marked = mark.marked(page)
      if marked == nil { diagnostics.append(Diagnostic(.pageCannotBeMarked, at: place)) }
      let archived = marked ?? page
      block.append(WebFile.header(file.path, bytes: archived.count))
      block.append(archived)
      copied = try bag.put(target, archived)
    } else {
      let source = try FileSource(path)
      block.append(WebFile.header(file.path, bytes: source.size))
      var at = 0
      var sink = try FileSink(try bag.place(target), bag.digesters, steps: bag.steps)
      while true {
        let piece = try source.bytes(at: at, count: FileSource.piece)
        if piece.isEmpty { break }
        original.append(piece)
        block.append(piece)
        try sink.write(piece)
        at += piece.count
      }
      copied = BagFile(path: target, bytes: at, digests: sink.finish())
      bag.note(target, bytes: at, copied.digests)
    }
    if original.finish() != file.digest { diagnostics.append(Diagnostic(.publishedFileChanged, at: place)) }
    webFiles.append(
      WebFile(
        path: file.path, bytes: copied.bytes, payload: copied.digests.sha256, block: block.finish(),
        title: title))
  }
}
