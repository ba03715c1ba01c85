import Digests
import Files

/// The WACZ 1.1.1 file of a site: its WARC files, their index, the list of its pages, and the digests of them all.
struct WebArchive {
  private let record: SnapshotRecord
  private let digesters: Digesters
  private let steps: Steps

  init(_ record: SnapshotRecord, _ digesters: Digesters, steps: Steps) {
    self.record = record
    self.digesters = digesters
    self.steps = steps
  }

  /// Writes it to `target`; the `files` stand below the folder `site`, and `work` is an empty folder to work in.
  func write(
    _ files: [WebFile], site: String, work: String, to target: String, _ headway: Headway
  ) throws(ArchiveTrouble) -> (bytes: Int, digests: FileDigests) {
    var warc = WARCWriter(folder: work, record, digesters.sha256, steps: steps)
    try warc.write(files, site: site, headway.counting(.packing, to: files.count))
    let texts = WebTexts(record: record, digester: digesters.sha256)
    let index = try WebIndex(warc.index, timestamp: record.timestamp, digesters.sha256)
    let small = [
      (path: WebIndex.path, bytes: index.compressed), (path: WebIndex.listPath, bytes: index.list),
      (path: WebTexts.list, bytes: texts.pages(files)),
    ]
    let resources =
      warc.parts.map { WebTexts.Resource(path: "archive/" + $0.name, digest: $0.digest, bytes: $0.bytes) }
      + small.map {
        WebTexts.Resource(path: $0.path, digest: digesters.sha256.digest(of: $0.bytes), bytes: $0.bytes.count)
      }
    let package = texts.package(resources)
    var zip = ZipWriter(try FileSink(target, digesters, steps: steps), day: record.archived)
    for part in warc.parts {
      let entry = ZipWriter.Entry(name: "archive/" + part.name, size: part.bytes, checksum: part.checksum)
      try zip.add(entry, from: part.path)
    }
    for file in small { try zip.add(file.path, file.bytes) }
    try zip.add(WebTexts.package, package)
    try zip.add(WebTexts.seal, texts.seal(package))
    return try zip.finish()
  }
}
