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
    let index = try WebIndex(warc.index, timestamp: record.timestamp, digesters.sha256)
    let small = [
      (path: "indexes/" + WebIndex.name, bytes: index.compressed),
      (path: "indexes/index.idx", bytes: index.list),
      (path: "pages/pages.jsonl", bytes: pages(files)),
    ]
    let resources =
      warc.parts.map { Resource(path: "archive/" + $0.name, digest: $0.digest, bytes: $0.bytes) }
      + small.map {
        Resource(path: $0.path, digest: digesters.sha256.digest(of: $0.bytes), bytes: $0.bytes.count)
      }
    let package = package(resources)
    var zip = ZipWriter(try FileSink(target, digesters, steps: steps), day: record.archived)
    for part in warc.parts {
      let entry = ZipWriter.Entry(name: "archive/" + part.name, size: part.bytes, checksum: part.checksum)
      try zip.add(entry, from: part.path)
    }
    for file in small { try zip.add(file.path, file.bytes) }
    try zip.add("datapackage.json", package)
    let digest = JSONText.object([
      ("path", "datapackage.json"), ("hash", "sha256:\(digesters.sha256.digest(of: package))"),
    ])
    try zip.add("datapackage-digest.json", Array((digest + "\n").utf8))
    return try zip.finish()
  }

  private struct Resource {
    let path: String
    let digest: Digest
    let bytes: Int
  }

  private func pages(_ files: [WebFile]) -> [UInt8] {
    var lines =
      JSONText.object([("format", "json-pages-1.0"), ("id", "pages"), ("title", "All Pages")]) + "\n"
    for file in files where PageMark.isPage(file.path) {
      lines += JSONText.object([
        ("id", String(file.payload.hex.prefix(20))),
        ("url", WebAddress(file.path, below: record.address).text),
        ("title", file.title ?? file.path), ("ts", record.instant),
      ])
      lines += "\n"
    }
    return Array(lines.utf8)
  }

  private func package(_ resources: [Resource]) -> [UInt8] {
    let head = [
      ("profile", "data-package"), ("wacz_version", "1.1.1"), ("title", record.title),
      ("description", "\(record.agency), \(record.year)"), ("created", record.instant),
      ("software", record.software),
      ("mainPageUrl", WebAddress("index.html", below: record.address).text), ("mainPageDate", record.instant),
    ]
    var text = "{\n" + head.map { "\(JSONText.quoted($0.0)): \(JSONText.quoted($0.1)),\n" }.joined()
    text += "\"resources\": [\n"
    text += resources.map { resource in
      let name = resource.path.split(separator: "/").last.map { String($0) } ?? resource.path
      return "{\"name\": \(JSONText.quoted(name)), \"path\": \(JSONText.quoted(resource.path)), "
        + "\"hash\": \"sha256:\(resource.digest)\", \"bytes\": \(resource.bytes)}"
    }.joined(separator: ",\n")
    return Array((text + "\n]\n}\n").utf8)
  }
}
