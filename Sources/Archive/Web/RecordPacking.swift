import Digests

/// Makes the records of files of the site, each one gzip member.
struct RecordPacking: Sendable {
  /// The folder of the site in the bag.
  let site: String
  let record: SnapshotRecord
  /// The identifier of the record that says who made the WARC file.
  let information: String
  let digester: Digester

  /// The records of small files.
  func members(of files: ArraySlice<WebFile>) throws(ArchiveTrouble) -> [[UInt8]] {
    let packing = try MemberPacking()
    var members: [[UInt8]] = []
    for file in files {
      let source = try FileSource(site + "/" + file.path)
      let bytes = try source.bytes(at: 0, count: file.bytes)
      guard bytes.count == file.bytes else { throw .damaged(path: source.path) }
      members.append(try packing.member(head(of: file) + bytes + WARCRecord.tail))
    }
    return members
  }

  /// What stands before the bytes of `file`: the head of its record and the HTTP headers.
  func head(of file: WebFile) -> [UInt8] {
    WARCRecord.response(
      file, below: record.address, date: record.instant, information: information, digester
    ).head + file.header
  }
}
