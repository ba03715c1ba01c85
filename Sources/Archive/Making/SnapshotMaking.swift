import Diagnostics
import Digests
import Evaluation
import Files
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
  let headway: Headway
  private let mark: PageMark
  var bag: StagedBag
  private var webFiles: [WebFile] = []
  /// Every fault found.
  var diagnostics: [Diagnostic] = []

  init(
    _ name: SnapshotName, of source: SnapshotSource, seals: [Seal], previous: SnapshotEntry?, limits: Limits,
    bag: StagedBag, work: String, headway: Headway
  ) {
    self.name = name
    self.source = source
    self.seals = seals
    self.previous = previous
    self.limits = limits
    self.work = work
    self.headway = headway
    self.bag = bag
    mark = PageMark(source.mark(name))
  }

  /// Makes the bag; nil where faults keep it from being made.
  mutating func run() throws(ArchiveTrouble) -> (fingerprint: Digest, files: Int)? {
    try copySite()
    if let origin = source.origin { try copy(origin) }
    guard !diagnostics.hasErrors else { return nil }
    try bag.put(BagPath.mark, mark.line)
    let site = bag.folder + "/" + String(BagPath.site.dropLast())
    let web = WebArchive(source.record, bag.digesters, steps: bag.steps)
    let place = try bag.place(BagPath.web)
    let made = try web.write(webFiles, site: site, work: work, to: place, headway)
    bag.note(BagPath.web, bytes: made.bytes, made.digests)
    try bag.put(BagPath.readme, source.description(facts))
    return (try putTags(), webFiles.count)
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
    let copying = SiteCopying(
      site: source.site, target: bag.folder + "/" + BagPath.site, mark: mark, digesters: bag.digesters,
      steps: bag.steps, limits: limits)
    let count = headway.counting(.copying, to: manifest.files.count)
    var rest = manifest.files[...]
    while !rest.isEmpty {
      var batch: [Manifest.File] = []
      for file in rest.prefix(SideBySide.batch) where try isReady(file) { batch.append(file) }
      for copy in try SideBySide.map(batch, copying.copy) {
        bag.note(BagPath.site + copy.file.path, bytes: copy.file.bytes, copy.digests)
        diagnostics += copy.diagnostics
        webFiles.append(copy.file)
      }
      rest = rest.dropFirst(SideBySide.batch)
      count.add(SideBySide.batch)
    }
    try bag.put(BagPath.release, json)
  }

  /// Whether the file can be copied; its folder in the bag is made.
  private mutating func isReady(_ file: Manifest.File) throws(ArchiveTrouble) -> Bool {
    let path = source.site + "/" + file.path
    let place = Place(file: path)
    guard FileName.isComposed(file.path) else {
      diagnostics.append(Diagnostic(.nameNotNormalised, at: place))
      return false
    }
    guard Tree.isThere(path) else {
      diagnostics.append(Diagnostic(.publishedFileMissing, at: place))
      return false
    }
    _ = try bag.place(BagPath.site + file.path)
    return true
  }
}
