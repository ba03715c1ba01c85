import Evaluation

/// Writes a ZIP file (APPNOTE 6.3) whose entries are stored uncompressed, in the order in which they are added, all with
/// the same date; with the larger forms of ZIP64 only where a size or number needs them, and the mark for UTF-8 only where a
/// name does.
struct ZipWriter: ~Copyable {
  /// An entry: its name, its size and checksum, and where its header stands.
  struct Entry: Hashable {
    let name: String
    let size: Int
    let checksum: UInt32
    var offset = 0
  }

  private static let largest = 0xFFFF_FFFF
  private var sink: FileSink
  private let date: UInt16
  private var entries: [Entry] = []

  init(_ sink: consuming FileSink, day: CalendarDate) {
    self.sink = sink
    // Years since 1980 in seven bits, month, day; the time is noon.
    let year = min(max(day.year - 1980, 0), 127)
    date = UInt16(year << 9 | day.month << 5 | day.day)
  }

  /// Adds a small entry.
  mutating func add(_ name: String, _ bytes: [UInt8]) throws(ArchiveTrouble) {
    var checksum = Checksum()
    checksum.append(bytes)
    try begin(Entry(name: name, size: bytes.count, checksum: checksum.value))
    try sink.write(bytes)
  }

  /// Adds what stands in the file at `path`, which must be as `entry` says.
  mutating func add(_ entry: Entry, from path: String) throws(ArchiveTrouble) {
    try begin(entry)
    let file = try FileSource(path)
    guard file.size == entry.size else { throw .damaged(path: path) }
    var at = 0
    while at < entry.size {
      let piece = try file.bytes(at: at, count: FileSource.piece)
      guard !piece.isEmpty else { throw .damaged(path: path) }
      try sink.write(piece)
      at += piece.count
    }
  }

  /// Writes the directory, and gives the size and digests of the whole file; with `synced` it has reached the disk on return.
  consuming func finish(synced: Bool = false) throws(ArchiveTrouble) -> (bytes: Int, digests: FileDigests) {
    let start = sink.count
    for entry in entries { try sink.write(directory(entry)) }
    try sink.write(end(from: start, size: sink.count - start))
    if synced { try sink.sync() }
    let count = sink.count
    return (count, sink.finish())
  }

  private mutating func begin(_ entry: Entry) throws(ArchiveTrouble) {
    var entry = entry
    entry.offset = sink.count
    entries.append(entry)
    let isLarge = entry.size >= Self.largest
    var header = LittleEndian()
    header.add32(0x0403_4B50)
    addCommon(entry, isLarge: isLarge, to: &header)
    header.add32(isLarge ? Self.largest : entry.size)
    header.add32(isLarge ? Self.largest : entry.size)
    header.add16(entry.name.utf8.count)
    header.add16(isLarge ? 20 : 0)
    header.bytes += entry.name.utf8
    if isLarge {
      header.add16(1)
      header.add16(16)
      header.add64(entry.size)
      header.add64(entry.size)
    }
    try sink.write(header.bytes)
  }

  private func addCommon(_ entry: Entry, isLarge: Bool, to header: inout LittleEndian) {
    header.add16(isLarge ? 45 : 20)
    header.add16(entry.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11)
    header.add16(0)
    header.add16(12 << 11)
    header.add16(Int(date))
    header.add32(Int(entry.checksum))
  }

  private func directory(_ entry: Entry) -> [UInt8] {
    let isLarge = entry.size >= Self.largest
    let isFar = entry.offset >= Self.largest
    var extra = LittleEndian()
    if isLarge || isFar {
      extra.add16(1)
      extra.add16((isLarge ? 16 : 0) + (isFar ? 8 : 0))
      if isLarge {
        extra.add64(entry.size)
        extra.add64(entry.size)
      }
      if isFar { extra.add64(entry.offset) }
    }
    var header = LittleEndian()
    header.add32(0x0201_4B50)
    header.add16(45)
    addCommon(entry, isLarge: isLarge || isFar, to: &header)
    header.add32(isLarge ? Self.largest : entry.size)
    header.add32(isLarge ? Self.largest : entry.size)
    header.add16(entry.name.utf8.count)
    header.add16(extra.bytes.count)
    header.add16(0)
    header.add16(0)
    header.add16(0)
    header.add32(0)
    header.add32(isFar ? Self.largest : entry.offset)
    return header.bytes + Array(entry.name.utf8) + extra.bytes
  }

  private func end(from start: Int, size: Int) -> [UInt8] {
    var end = LittleEndian()
    if start + size >= Self.largest || entries.count >= 0xFFFF {
      end.add32(0x0606_4B50)
      end.add64(44)
      end.add16(45)
      end.add16(45)
      end.add32(0)
      end.add32(0)
      end.add64(entries.count)
      end.add64(entries.count)
      end.add64(size)
      end.add64(start)
      end.add32(0x0706_4B50)
      end.add32(0)
      end.add64(start + size)
      end.add32(1)
    }
    end.add32(0x0605_4B50)
    end.add16(0)
    end.add16(0)
    end.add16(min(entries.count, 0xFFFF))
    end.add16(min(entries.count, 0xFFFF))
    end.add32(min(size, Self.largest))
    end.add32(min(start, Self.largest))
    end.add16(0)
    return end.bytes
  }
}
