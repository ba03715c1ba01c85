import Diagnostics
import Digests
import Files

/// Reads the web archive of a bag: ZIP entries, WARC records, index, list of pages, package. Every record is held to the file
/// of the site, and all else to what the records and the record of the snapshot give.
struct WebArchiveVerification {
  private let folder: String
  private let site: [String: VerificationRun.SiteFile]
  private let limits: Limits
  private let digester: Digester
  private let record: SnapshotRecord
  /// The paths of the files whose record was not met yet, by their addresses on the portal.
  private var paths: [String: String] = [:]
  /// The files whose record was met.
  private var files: [WebFile] = []
  /// Where each record stands, as the index must say.
  private var index: [CDXLine] = []

  /// What bag-info.txt and a record about the whole archive say differently.
  private struct Disagreement: Error {
    let label: String
    let stated: String
    let found: String
  }

  init(
    _ folder: String, site: [String: VerificationRun.SiteFile], limits: Limits, _ digesters: Digesters,
    _ record: SnapshotRecord
  ) {
    self.folder = folder
    self.site = site
    self.limits = limits
    self.record = record
    digester = digesters.sha256
    for path in site.keys { paths[WebAddress(path, below: record.address).text] = path }
  }

  mutating func look(_ findings: inout Findings, _ count: HeadwayCount) throws(ArchiveTrouble) {
    let path = folder + "/" + BagPath.web
    guard Tree.isFile(path) else { return findings.leaveOpen(.webArchive) }
    findings.look(at: .webArchive)
    do {
      let zip = try ZipReader(try FileSource(path), limit: 10_000)
      let resources = try checkEntries(zip)
      for entry in zip.entries where entry.name.hasPrefix("archive/") {
        try checkRecords(entry, in: zip, count)
      }
      for path in paths.values.sorted(by: { $0.precedesByBytes($1) }) {
        findings.fault(.webArchiveLacks, .webArchive, at: BagPath.web, ["path": path])
      }
      if paths.isEmpty { try checkTexts(zip, resources) }
    } catch let disagreement as Disagreement {
      findings.fault(
        .descriptionDiffers, .description, at: BagPath.description,
        ["label": disagreement.label, "stated": disagreement.stated, "found": disagreement.found])
      findings.leaveOpen(.webArchive)
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

  /// Every entry has its checksum; gives the digests of all.
  private func checkEntries(_ zip: borrowing ZipReader) throws -> [WebTexts.Resource] {
    var resources: [WebTexts.Resource] = []
    for entry in zip.entries {
      var checksum = Checksum()
      var digest = digester.stream()
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
      resources.append(WebTexts.Resource(path: entry.name, digest: digest.finish(), bytes: entry.size))
    }
    return resources
  }

  /// Every response is the file of the site at its address, byte for byte, and each file has one; nothing else is recorded but
  /// who made the archive.
  private mutating func checkRecords(
    _ entry: ZipReader.Entry, in zip: borrowing ZipReader, _ count: HeadwayCount
  ) throws {
    let part = String(entry.name.dropFirst("archive/".count))
    var reader = try WARCReader(entry)
    guard let first = try reader.next(zip.file), first.type == "warcinfo" else {
      throw ZipReader.Fault(reason: "\(entry.name) does not say who made it")
    }
    let block = try reader.block(zip.file)
    let information = WARCRecord.information(
      WARCRecord.informationBlock(of: record), file: part, date: record.instant, digester)
    try compare(first, block, information)
    var start = reader.offset
    while let head = try reader.next(zip.file) {
      guard let address = head["WARC-Target-URI"], let path = paths.removeValue(forKey: address),
        let standing = site[path]
      else {
        throw ZipReader.Fault(
          reason: "\(entry.name) holds a record that is no file of the site, or one twice")
      }
      let header = try reader.header(zip.file)
      let digests = try reader.finish(zip.file, after: header, digester)
      guard let type = WebFile.type(in: header, bytes: standing.bytes) else {
        throw ZipReader.Fault(reason: "the record of \(address) is not data/site/\(path)")
      }
      let file = WebFile(
        path: path, bytes: standing.bytes, type: type, payload: digests.payload, block: digests.block,
        title: standing.title)
      let expected = WARCRecord.response(
        file, below: record.address, date: record.instant, information: information.id, digester)
      guard file.payload == standing.digest, head.bytes == expected.head else {
        throw ZipReader.Fault(reason: "the record of \(address) is not data/site/\(path)")
      }
      files.append(file)
      index.append(
        CDXLine(file, below: record.address, part: part, offset: start, length: reader.offset - start))
      start = reader.offset
      count.add()
    }
  }

  /// What the record at the beginning of a WARC file says of the whole must be what bag-info.txt says.
  private func compare(_ head: WARCReader.Head, _ block: [UInt8], _ expected: WARCRecord) throws {
    if let date = head["WARC-Date"], date != record.instant {
      throw Disagreement(label: BagInfo.Label.archived, stated: "\(record.archived)", found: date)
    }
    let own = WARCRecord.informationBlock(of: record)
    if block != own {
      let found = Self.lines(block)
      for (label, name) in WARCRecord.labels where Self.lines(own)[name] != found[name] {
        throw Disagreement(label: label, stated: Self.lines(own)[name] ?? "—", found: found[name] ?? "—")
      }
    }
    guard block == own, head.bytes == expected.head else {
      throw ZipReader.Fault(reason: "the record that says who made it is not as it is written")
    }
  }

  /// The values in `block` by their names.
  private static func lines(_ block: [UInt8]) -> [String: String] {
    var values: [String: String] = [:]
    for line in String(decoding: block, as: UTF8.self).split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      values[String(line[..<colon])] = String(line[colon...].dropFirst(2))
    }
    return values
  }

  /// Index, list of pages and package are what the records give.
  private func checkTexts(_ zip: borrowing ZipReader, _ resources: [WebTexts.Resource]) throws {
    let texts = WebTexts(record: record, digester: digester)
    let parts = resources.prefix { $0.path.hasPrefix("archive/") }
    let numbered = parts.indices.map { "archive/" + WARCWriter.name(ofPart: $0 + 1) }
    guard parts.map(\.path) == numbered,
      resources.dropFirst(parts.count).map(\.path)
        == [WebIndex.path, WebIndex.listPath, WebTexts.list, WebTexts.package, WebTexts.seal]
    else {
      throw ZipReader.Fault(reason: "it does not hold what a web archive consists of, and nothing else")
    }
    let list = try WebIndex.list(
      of: try small(WebIndex.path, zip), index, timestamp: record.timestamp, digester)
    guard let list, try small(WebIndex.listPath, zip) == list else {
      throw ZipReader.Fault(reason: "its index does not say where its records stand")
    }
    let sorted = files.sorted { $0.path.precedesByBytes($1.path) }
    guard try small(WebTexts.list, zip) == texts.pages(sorted) else {
      throw ZipReader.Fault(reason: "its list of pages is not that of its records")
    }
    let package = texts.package(Array(resources.dropLast(2)))
    guard try small(WebTexts.package, zip) == package, try small(WebTexts.seal, zip) == texts.seal(package)
    else {
      throw ZipReader.Fault(
        reason: "its package is not that of its files, or says something else than bag-info.txt")
    }
  }

  private func small(_ name: String, _ zip: borrowing ZipReader) throws -> [UInt8] {
    guard let entry = zip.entries.first(where: { $0.name == name }), entry.size <= limits.whole else {
      throw ZipReader.Fault(reason: "\(name) is not there")
    }
    return try zip.file.bytes(at: entry.offset, count: entry.size)
  }
}
