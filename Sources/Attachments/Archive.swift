internal import CArchive
internal import Workbook

/// The parts of a ZIP archive in memory, unpacked as far as limits allow.
struct Archive {
  /// A part of an archive.
  struct Entry {
    let path: String
    let bytes: [UInt8]
  }

  private(set) var entries: [Entry] = []
  /// Why not all of it was unpacked.
  private(set) var trouble: LeftOut.Reason?

  /// The parts of the archive `bytes`.
  static func read(_ bytes: [UInt8], limits: Limits) -> Archive {
    var archive = Archive()
    guard let handle = archive_read_new() else {
      archive.trouble = .damaged
      return archive
    }
    defer { archive_read_free(handle) }
    archive_read_support_format_zip(handle)
    let locale = UTF8Locale()
    defer { locale.leave() }
    bytes.withUnsafeBytes { buffer in
      guard archive_read_open_memory(handle, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        archive.trouble = .damaged
        return
      }
      archive.unpack(handle, limits)
    }
    return archive
  }

  private mutating func unpack(_ handle: OpaquePointer, _ limits: Limits) {
    var room = limits.bytes
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(handle, &entry)
      if status == ARCHIVE_EOF { return }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        trouble = .damaged
        return
      }
      guard archive_entry_filetype(entry) & 0o170000 == 0o100000 else { continue }
      guard entries.count < limits.entries, room > 0 else {
        trouble = .tooLarge
        return
      }
      if archive_entry_is_encrypted(entry) != 0 {
        trouble = .encrypted
        continue
      }
      guard let bytes = content(handle, room) else { return }
      room -= bytes.count
      entries.append(Entry(path: Self.path(of: entry), bytes: bytes))
    }
  }

  /// The bytes of the present part, or nil where it is damaged or larger than `room`, which ends the unpacking.
  private mutating func content(_ handle: OpaquePointer, _ room: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = archive_read_data(handle, &piece, piece.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        trouble = .damaged
        return nil
      }
      guard bytes.count + count <= room else {
        trouble = .tooLarge
        return nil
      }
      bytes += piece[..<count]
    }
  }

  /// The path of a part; names that Windows packed in GB 18030 are decoded.
  private static func path(of entry: OpaquePointer) -> String {
    guard let raw = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else { return "?" }
    var bytes: [UInt8] = []
    var next = raw
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return TextDecoding.text(of: bytes) ?? String(decoding: bytes, as: UTF8.self)
  }
}
