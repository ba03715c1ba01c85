internal import CArchive
import Diagnostics

/// The parts of a ZIP archive in memory, unpacked one by one and never kept, within limits.
final class ZIPPackage {
  /// A part of the archive.
  struct Part: Hashable {
    let path: String
    let isEncrypted: Bool
  }

  /// The parts, in the order of the archive.
  private(set) var parts: [Part] = []
  private let memory: UnsafeMutableRawBufferPointer
  private let limits: WorkbookLimits
  /// How many bytes were unpacked so far.
  fileprivate var unpacked = 0

  /// The archive `bytes`.
  init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookRefusal) {
    // Memory of its own, because the closure of `withUnsafeBytes` cannot throw what reading throws.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    bytes.withUnsafeBytes { memory.copyMemory(from: $0) }
    self.memory = memory
    self.limits = limits
    var found: [Part] = []
    try walk { path, entry, _ throws(WorkbookRefusal) in
      found.append(Part(path: path, isEncrypted: archive_entry_is_encrypted(entry) != 0))
      guard found.count <= 20_000 else { throw WorkbookRefusal(.workbookTooLarge, ["limit": "20000"]) }
      return true
    }
    parts = found
  }

  deinit {
    memory.deallocate()
  }

  /// Whether there is a part at `path`.
  func has(_ path: String) -> Bool { parts.contains { $0.path == path } }

  /// Reads the XML of the part at `path`; nothing happens where there is none.
  func read(_ path: String, _ body: (XMLStream) throws(WorkbookRefusal) -> Void) throws(WorkbookRefusal) {
    try walk { name, _, handle throws(WorkbookRefusal) in
      guard name == path else { return true }
      let source = PartSource(handle, package: self, packed: memory.count, limits: limits)
      let stream = try XMLStream(source, part: path)
      try body(stream)
      return false
    }
  }

  /// Gives what is in all parts to `body`, piece by piece, each with the path of its part.
  func unpack(_ body: (String, UnsafeBufferPointer<UInt8>) -> Void) throws(WorkbookRefusal) {
    let size = 1 << 16
    let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { piece.deallocate() }
    try walk { path, _, handle throws(WorkbookRefusal) in
      while true {
        let got = archive_read_data(handle, piece, size)
        guard got >= 0 else { throw WorkbookRefusal(.damagedWorkbook, ["part": path]) }
        if got == 0 { return true }
        body(path, UnsafeBufferPointer(start: piece, count: got))
      }
    }
  }

  /// Gives every part that is a file to `body`, until that gives false.
  private func walk(
    _ body: (String, OpaquePointer, OpaquePointer) throws(WorkbookRefusal) -> Bool
  ) throws(WorkbookRefusal) {
    guard let handle = archive_read_new() else { throw WorkbookRefusal(.damagedWorkbook, ["part": "ZIP"]) }
    defer { archive_read_free(handle) }
    archive_read_support_format_zip(handle)
    guard archive_read_open_memory(handle, memory.baseAddress, memory.count) == ARCHIVE_OK else {
      throw WorkbookRefusal(.damagedWorkbook, ["part": "ZIP"])
    }
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(handle, &entry)
      if status == ARCHIVE_EOF { return }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        throw WorkbookRefusal(.damagedWorkbook, ["part": "ZIP"])
      }
      guard archive_entry_filetype(entry) & 0o170000 == 0o100000 else { continue }
      let name = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
      let path = String(name.drop { $0 == "/" }.map { $0 == "\\" ? "/" : $0 })
      guard try body(path, entry, handle) else { return }
    }
  }
}

/// Unpacks one part for the XML parser, and stops where a limit is passed.
final class PartSource {
  /// Why unpacking stopped before the end of the part.
  private(set) var refusal: WorkbookRefusal?

  private let handle: OpaquePointer
  private let package: ZIPPackage
  private let packed: Int
  private let limits: WorkbookLimits
  private var count = 0

  init(_ handle: OpaquePointer, package: ZIPPackage, packed: Int, limits: WorkbookLimits) {
    self.handle = handle
    self.package = package
    self.packed = packed
    self.limits = limits
  }

  /// Puts up to `size` bytes into `buffer`; 0 at the end, -1 where it cannot go on.
  func read(_ buffer: UnsafeMutablePointer<CChar>, _ size: Int) -> Int {
    let got = archive_read_data(handle, buffer, size)
    guard got >= 0 else {
      refusal = WorkbookRefusal(.damagedWorkbook, ["part": "ZIP"])
      return -1
    }
    count += got
    package.unpacked += got
    let isBomb = count > 16 << 20 && count / max(1, packed) > limits.ratio
    guard package.unpacked <= limits.bytes, !isBomb else {
      refusal = WorkbookRefusal(.workbookTooLarge, ["limit": "\(limits.bytes >> 20) MB"])
      return -1
    }
    return got
  }
}
