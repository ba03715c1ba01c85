import Diagnostics
import Digests
import Files

/// Reads the web archive of a bag: ZIP entries, package, WARC records; and holds every record to the file of the site.
struct WebArchiveVerification {
  private let folder: String
  private var site: [String: VerificationRun.SiteFile]
  private let limits: Limits
  private let digesters: Digesters
  private let address: String?
  /// The paths of the site by their addresses on the portal.
  private var paths: [String: String] = [:]

  init(
    _ folder: String, site: [String: VerificationRun.SiteFile], limits: Limits, _ digesters: Digesters,
    address: String?
  ) {
    self.folder = folder
    self.site = site
    self.limits = limits
    self.digesters = digesters
    self.address = address
    guard let address else { return }
    for path in site.keys { paths[WebAddress(path, below: address).text] = path }
  }

  mutating func look(_ findings: inout Findings, _ count: HeadwayCount) throws(ArchiveTrouble) {
    let path = folder + "/" + BagPath.web
    guard Tree.isFile(path), address != nil else { return findings.leaveOpen(.webArchive) }
    findings.look(at: .webArchive)
    do {
      let zip = try ZipReader(try FileSource(path), limit: 10_000)
      try checkEntries(zip)
      for entry in zip.entries where entry.name.hasPrefix("archive/") {
        try checkRecords(entry, in: zip, count)
      }
      for path in site.keys.sorted(by: { $0.precedesByBytes($1) }) {
        findings.fault(.webArchiveLacks, .webArchive, at: BagPath.web, ["path": path])
      }
    } catch let fault as ZipReader.Fault {
      findings.fault(.webArchiveDamaged, .webArchive, at: BagPath.web, ["reason": fault.reason])
    } catch ArchiveTrouble.files(let trouble) where trouble.isDamage {
      findings.fault(.webArchiveDamaged, .webArchive, at: BagPath.web, ["reason": trouble.reason])
    } catch let trouble as ArchiveTrouble {
      throw trouble
    } catch {
      findings.fault(.webArchiveDamaged, .webArchive, at: BagPath.web, ["reason": "\(error)"])
    }
  }

  /// Every entry has its checksum, and every entry that the package lists its digest.
  private func checkEntries(_ zip: borrowing ZipReader) throws {
    var digests: [String: Digest] = [:]
    for entry in zip.entries {
      var checksum = Checksum()
      var digest = digesters.sha256.stream()
      var at = 0
      while at < entry.size {
        let piece = try zip.file.bytes(at: entry.offset + at, count: min(FileSource.piece, entry.size - at))
        guard !piece.isEmpty else { throw ZipReader.Fault(reason: "\(entry.name) is cut off") }
        checksum.append(piece)
        digest.append(piece)
        at += piece.count
      }
      guard checksum.value == entry.checksum else {
        throw ZipReader.Fault(reason: "\(entry.name) is damaged")
      }
      digests[entry.name] = digest.finish()
    }
    let package = String(decoding: try small("datapackage.json", zip), as: UTF8.self)
    let seal = String(decoding: try small("datapackage-digest.json", zip), as: UTF8.self)
    guard let digest = digests["datapackage.json"], seal.contains("\"sha256:\(digest)\"") else {
      throw ZipReader.Fault(reason: "datapackage.json does not have the digest in datapackage-digest.json")
    }
    for (name, digest) in digests.sorted(by: { $0.key < $1.key }) where !name.hasPrefix("datapackage") {
      guard package.contains("\(JSONText.quoted(name)), \"hash\": \"sha256:\(digest)\"") else {
        throw ZipReader.Fault(reason: "datapackage.json does not list \(name) with its digest")
      }
    }
  }

  private func small(_ name: String, _ zip: borrowing ZipReader) throws -> [UInt8] {
    guard let entry = zip.entries.first(where: { $0.name == name }), entry.size <= limits.whole else {
      throw ZipReader.Fault(reason: "\(name) is not there")
    }
    return try zip.file.bytes(at: entry.offset, count: entry.size)
  }

  /// Every response is the file of the site at its address, byte for byte, and each file has one.
  private mutating func checkRecords(
    _ entry: ZipReader.Entry, in zip: borrowing ZipReader, _ count: HeadwayCount
  ) throws {
    var reader = try WARCReader(entry)
    while let record = try reader.next(zip.file) {
      guard record.type == "response" else {
        try reader.finish(zip.file)
        continue
      }
      guard let address = record["WARC-Target-URI"], let path = paths[address],
        let file = site.removeValue(forKey: path)
      else {
        throw ZipReader.Fault(
          reason: "\(entry.name) holds a record that is no file of the site, or one twice")
      }
      let header = try reader.header(zip.file)
      let payload = try reader.finish(zip.file, digesters.sha256)
      guard WebFile.isHeader(header, bytes: file.bytes), payload == file.digest,
        record["WARC-Payload-Digest"] == "sha256:\(file.digest)"
      else {
        throw ZipReader.Fault(reason: "the record of \(address) is not data/site/\(path)")
      }
      count.add()
    }
  }
}
