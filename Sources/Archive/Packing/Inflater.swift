import CZlib

/// Reads gzip members one after the other, never more of one than is asked for.
struct Inflater: ~Copyable {
  /// What a step came to.
  enum Step: Hashable { case more, memberEnded, damaged }

  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(ArchiveTrouble) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    let result = inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, size)
    guard result == Z_OK else { throw .compression(result) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Begins a member.
  mutating func begin() {
    inflateReset(stream)
  }

  /// Reads on in `input` from `at`, which moves on, and adds at most `limit` bytes to `output`.
  mutating func read(
    _ input: [UInt8], at: inout Int, into output: inout [UInt8], limit: Int
  ) -> Step {
    var result = Z_OK
    input.withUnsafeBufferPointer { bytes in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress?.advanced(by: at))
      stream.pointee.avail_in = UInt32(bytes.count - at)
      output += [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(limit)
        result = inflate(stream, Z_NO_FLUSH)
        count = limit - Int(stream.pointee.avail_out)
      }
      at = bytes.count - Int(stream.pointee.avail_in)
      stream.pointee.next_in = nil
    }
    switch result {
    case Z_OK, Z_BUF_ERROR: return .more
    case Z_STREAM_END: return .memberEnded
    default: return .damaged
    }
  }

  /// Whether the member that begins at `at` holds exactly `text`; reads to its end, and never further than that takes.
  mutating func unpacks(_ input: [UInt8], from at: inout Int, to text: [UInt8]) -> Bool {
    begin()
    var output: [UInt8] = []
    while output.count <= text.count {
      let before = (at, output.count)
      switch read(input, at: &at, into: &output, limit: text.count - output.count + 1) {
      case .memberEnded: return output == text
      case .more where before != (at, output.count): continue
      case .more, .damaged: return false
      }
    }
    return false
  }
}
