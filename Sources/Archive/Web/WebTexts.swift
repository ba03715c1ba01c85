import Digests

/// What a web archive says of itself beside its records and their index: the list of its pages, its package, and the digest
/// of that. All of it follows from the record of the snapshot and the files, so that it can be made again and compared.
struct WebTexts: Sendable {
  static let list = "pages/pages.jsonl"
  static let package = "datapackage.json"
  static let seal = "datapackage-digest.json"

  /// A file in the archive.
  struct Resource: Hashable, Sendable {
    let path: String
    let digest: Digest
    let bytes: Int
  }

  let record: SnapshotRecord
  let digester: Digester

  /// The list of the pages among `files`.
  func pages(_ files: [WebFile]) -> [UInt8] {
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

  /// The package, which lists `resources` with their digests.
  func package(_ resources: [Resource]) -> [UInt8] {
    let head = [
      ("profile", "data-package"), ("wacz_version", "1.1.1"), ("title", BagInfo.oneLine(record.title)),
      ("description", "\(BagInfo.oneLine(record.agency)), \(record.year)"), ("created", record.instant),
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

  /// The digest of `package`.
  func seal(_ package: [UInt8]) -> [UInt8] {
    let digest = JSONText.object([
      ("path", Self.package), ("hash", "sha256:\(digester.digest(of: package))"),
    ])
    return Array((digest + "\n").utf8)
  }
}
