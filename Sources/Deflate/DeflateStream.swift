internal import CZlib

/// Packs what may be larger than the memory by DEFLATE (RFC 1951), piece by piece: the same pieces always give the same bytes with
/// the same zlib.
public struct DeflateStream: ~Copyable {
  /// What stands around the packed bytes.
  public enum Wrapping: Sendable {
    /// Nothing.
    case none
    /// A gzip member (RFC 1952), without name, time and system.
    case gzip
  }

  /// That zlib failed, with its number for the reason.
  public struct Failure: Error, Hashable, Sendable {
    /// A negative number of zlib.h, such as -4, `Z_MEM_ERROR`.
    public let number: Int32
  }

  /// How many bytes are asked of zlib at a time.
  private static let portion = 1 << 18

  private let stream: UnsafeMutablePointer<z_stream>
  private let header: UnsafeMutablePointer<gz_header>

  /// A stream of zlib's `level`, from 1, the quickest, to 9.
  public init(level: Int32, _ wrapping: Wrapping) throws(Failure) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    header = .allocate(capacity: 1)
    header.initialize(to: gz_header())
    // The system that made it: 255, unknown (RFC 1952, 2.3.1).
    header.pointee.os = 255
    let isGzip = wrapping == .gzip
    let size = Int32(MemoryLayout<z_stream>.size)
    var result = deflateInit2_(
      stream, level, Z_DEFLATED, isGzip ? MAX_WBITS + 16 : -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      size)
    if result == Z_OK && isGzip { result = deflateSetHeader(stream, header) }
    guard result == Z_OK else { throw Failure(number: result) }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    header.deallocate()
  }

  /// What is to be written after taking in `bytes`, up to the end if they are the last.
  public mutating func packed(_ bytes: [UInt8], isLast: Bool = false) throws(Failure) -> [UInt8] {
    var packed: [UInt8] = []
    var result = Z_OK
    let capacity = max(4096, min(bytes.count, Self.portion))
    bytes.withUnsafeBufferPointer { input in
      // zlib's input is declared as something that it might change, which it does not.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      repeat {
        packed += [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
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
      throw Failure(number: result)
    }
    return packed
  }
}
