import CDeflate

/// Makes whole gzip members (RFC 1952) in one step: no name, no time, no system in their headers, one compression level, so
/// that the same bytes always give the same member with the same libdeflate.
struct MemberPacking: ~Copyable {
  private static let level: Int32 = 6
  private let compressor: OpaquePointer

  init() throws(ArchiveTrouble) {
    guard let compressor = libdeflate_alloc_compressor(Self.level) else { throw .compression(0) }
    self.compressor = compressor
  }

  deinit {
    libdeflate_free_compressor(compressor)
  }

  /// `bytes` as one member.
  func member(_ bytes: [UInt8]) throws(ArchiveTrouble) -> [UInt8] {
    let bound = libdeflate_gzip_compress_bound(compressor, bytes.count)
    let member = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = libdeflate_gzip_compress(compressor, bytes, bytes.count, buffer.baseAddress, bound)
    }
    // There is room for the worst case, so that no member at all means that something is broken.
    guard !member.isEmpty else { throw .compression(0) }
    return member
  }
}
