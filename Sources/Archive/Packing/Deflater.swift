import Deflate

/// Makes one gzip member (RFC 1952) of what does not fit into memory, piece by piece.
struct Deflater: ~Copyable {
  private var stream: DeflateStream

  init() throws(ArchiveTrouble) {
    do { stream = try DeflateStream(level: 6, .gzip) } catch { throw .compression(error.number) }
  }

  /// What is to be written after taking in `bytes`, up to the end of the member if they are the last.
  mutating func add(_ bytes: [UInt8], isLast: Bool = false) throws(ArchiveTrouble) -> [UInt8] {
    do { return try stream.packed(bytes, isLast: isLast) } catch { throw .compression(error.number) }
  }
}
