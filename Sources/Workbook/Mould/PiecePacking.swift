internal import CDeflate
internal import CZlib

/// Packs a part that may be larger than the memory by DEFLATE (RFC 1951), piece by piece, which libdeflate cannot do: the same
/// pieces always give the same bytes with the same zlib.
struct PiecePacking: ~Copyable {
  /// Measured on a sheet of 7.7 MB: 23 ms; level 6 takes 70 ms for a fifth less.
  private static let level: Int32 = 1
  private let stream: UnsafeMutablePointer<z_stream>
  /// How many bytes were packed.
  private(set) var size = 0
  /// The CRC-32 of them.
  private(set) var checksum: UInt32 = 0

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let length = Int32(MemoryLayout<z_stream>.size)
    let result = deflateInit2_(
      stream, Self.level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, length)
    precondition(result == Z_OK, "no memory is left")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// What is to be written after `bytes`, up to the end where they are the last.
  mutating func packed(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    size += bytes.count
    checksum = libdeflate_crc32(checksum, bytes, bytes.count)
    let bound = Int(deflateBound(stream, uLong(bytes.count))) + 65_536
    return bytes.withUnsafeBufferPointer { input in
      // zlib's input is declared as something that it might change, which it does not.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      var packed: [UInt8] = []
      repeat {
        packed += [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(bound)
          // It fails only where its own state was damaged; without anything to do it says so, which is none.
          _ = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          count = bound - Int(stream.pointee.avail_out)
        }
      } while stream.pointee.avail_out == 0
      stream.pointee.next_in = nil
      return packed
    }
  }
}
