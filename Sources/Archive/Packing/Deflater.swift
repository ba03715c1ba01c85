import CZlib

/// Makes gzip members (RFC 1952) of what does not fit into memory, piece by piece: no name, no time, no system in their
/// headers, one compression level, so that the same bytes always give the same member with the same zlib.
struct Deflater: ~Copyable {
  private static let level: Int32 = 6
  private let stream: UnsafeMutablePointer<z_stream>
  private let header: UnsafeMutablePointer<gz_header>

  init() throws(ArchiveTrouble) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    header = .allocate(capacity: 1)
    header.initialize(to: gz_header())
    // The system that made it: 255, unknown (RFC 1952, 2.3.1).
    header.pointee.os = 255
    let size = Int32(MemoryLayout<z_stream>.size)
    let result = deflateInit2_(
      stream, Self.level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    guard result == Z_OK else { throw .compression(result) }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    header.deallocate()
  }

  /// Begins a member; the one before must have been ended.
  mutating func begin() throws(ArchiveTrouble) {
    let result = deflateReset(stream)
    guard result == Z_OK, deflateSetHeader(stream, header) == Z_OK else { throw .compression(result) }
  }

  /// What is to be written after taking in `bytes`, up to the end of the member if they are the last.
  mutating func add(_ bytes: [UInt8], isLast: Bool = false) throws(ArchiveTrouble) -> [UInt8] {
    var output: [UInt8] = []
    var result = Z_OK
    let capacity = max(4096, min(bytes.count, 262_144))
    bytes.withUnsafeBufferPointer { input in
      // zlib's input is declared as something that it might change, which it does not.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      repeat {
        output += [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(capacity)
          result = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          count = capacity - Int(stream.pointee.avail_out)
        }
      } while result == Z_OK && stream.pointee.avail_out == 0
      stream.pointee.next_in = nil
    }
    // Nothing left to do is no failure; everything else but the end is.
    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
      throw .compression(result)
    }
    return output
  }
}
