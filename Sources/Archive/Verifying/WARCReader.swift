import Digests

/// Reads the records of a WARC file that stands in a ZIP file, piece by piece, and never more than a record says it has.
struct WARCReader: ~Copyable {
  /// The head of a record.
  struct Head {
    let type: String
    let length: Int
    /// All of it, with the empty line that ends it.
    let bytes: [UInt8]
    fileprivate let fields: [String: String]

    subscript(_ name: String) -> String? { fields[name] }
  }

  /// Where the next record begins.
  var offset: Int { read - input.count + at }

  private static let longestHead = 65_536
  private let entry: ZipReader.Entry
  private var inflater: Inflater
  private var read = 0
  private var input: [UInt8] = []
  private var at = 0
  /// What was unpacked of this member and not yet used.
  private var unpacked: [UInt8] = []
  private var hasEnded = true
  private var left = 0

  init(_ entry: ZipReader.Entry) throws(ArchiveTrouble) {
    self.entry = entry
    inflater = try Inflater()
  }

  /// The head of the next record; nil at the end of the file.
  mutating func next(_ file: borrowing FileSource) throws -> Head? {
    if try at == input.count && !fill(file) { return nil }
    inflater.begin()
    hasEnded = false
    unpacked = []
    let end = try endOfHead(file)
    let head = try head(Array(unpacked.prefix(end)))
    unpacked.removeFirst(end)
    left = head.length
    return head
  }

  /// The header of the HTTP answer with which the block begins, and the empty line behind it.
  mutating func header(_ file: borrowing FileSource) throws -> [UInt8] {
    let end = try endOfHead(file)
    guard end <= left else { throw damaged }
    let header = Array(unpacked.prefix(end))
    unpacked.removeFirst(end)
    left -= end
    return header
  }

  /// Reads the block to its end, after its `header`; the digests of what stands behind that, and of all.
  mutating func finish(
    _ file: borrowing FileSource, after header: [UInt8], _ digester: Digester
  ) throws -> (payload: Digest, block: Digest) {
    var payload = digester.stream()
    var block = digester.stream()
    block.append(header)
    while left > 0 {
      if unpacked.isEmpty { guard try unpack(file) else { throw damaged } }
      let piece = Array(unpacked.prefix(left))
      unpacked.removeFirst(piece.count)
      left -= piece.count
      payload.append(piece)
      block.append(piece)
    }
    try close(file)
    return (payload.finish(), block.finish())
  }

  /// Reads a block of no more bytes than a head may have.
  mutating func block(_ file: borrowing FileSource) throws -> [UInt8] {
    guard left <= Self.longestHead else { throw damaged }
    while unpacked.count < left { guard try unpack(file) else { throw damaged } }
    let block = Array(unpacked.prefix(left))
    unpacked.removeFirst(left)
    left = 0
    try close(file)
    return block
  }

  /// What follows the block, and no more, must end the member.
  private mutating func close(_ file: borrowing FileSource) throws {
    while unpacked.count <= WARCRecord.tail.count, !hasEnded { guard try unpack(file) else { break } }
    guard hasEnded, unpacked == WARCRecord.tail else { throw damaged }
  }

  private var damaged: ZipReader.Fault { ZipReader.Fault(reason: "\(entry.name) holds a damaged record") }

  private mutating func fill(_ file: borrowing FileSource) throws -> Bool {
    guard read < entry.size else { return false }
    input = try file.bytes(at: entry.offset + read, count: min(FileSource.piece, entry.size - read))
    read += input.count
    at = 0
    return !input.isEmpty
  }

  /// Unpacks a little more; false where the member or the file has ended.
  private mutating func unpack(_ file: borrowing FileSource) throws -> Bool {
    if hasEnded { return false }
    if at == input.count { guard try fill(file) else { return false } }
    switch inflater.read(input, at: &at, into: &unpacked, limit: FileSource.piece) {
    case .more: return true
    case .memberEnded:
      hasEnded = true
      return true
    case .damaged: throw damaged
    }
  }

  /// Unpacks until a head has come to its end, and says where that is.
  private mutating func endOfHead(_ file: borrowing FileSource) throws -> Int {
    while true {
      if let end = Self.end(of: unpacked) { return end }
      guard unpacked.count < Self.longestHead, try unpack(file) else { throw damaged }
    }
  }

  /// Right after the empty line that ends a head.
  private static func end(of bytes: [UInt8]) -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    var at = 0
    while let found = bytes[at...].firstIndex(of: mark[0]) {
      if bytes[found...].starts(with: mark) { return found + mark.count }
      at = found + 1
    }
    return nil
  }

  private func head(_ bytes: [UInt8]) throws -> Head {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst()?.elementsEqual("WARC/1.1\r".utf8) ?? false else { throw damaged }
    var fields: [String: String] = [:]
    for line in lines where line.count > 1 {
      guard line.last == UInt8(ascii: "\r"), let colon = line.firstIndex(of: UInt8(ascii: ":")),
        line[colon...].starts(with: ": ".utf8)
      else { throw damaged }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      let value = String(decoding: line[(colon + 2)...].dropLast(), as: UTF8.self)
      guard fields.updateValue(value, forKey: name) == nil else { throw damaged }
    }
    guard let type = fields["WARC-Type"], let length = fields["Content-Length"].flatMap({ Int($0) }),
      length >= 0
    else { throw damaged }
    return Head(type: type, length: length, bytes: bytes, fields: fields)
  }
}
