internal import Glibc

/// One notice as the system writes it (`struct inotify_event` of inotify(7)).
struct ChangeNotice: Hashable, Sendable {
  /// The number of the folder's watch.
  let watch: Int32
  /// What happened.
  let mask: UInt32
  /// The name in the folder; empty for the folder itself.
  let name: String

  /// Whether one of `events` happened.
  func has(_ events: Int32) -> Bool { mask & UInt32(bitPattern: events) != 0 }

  /// The notices in `bytes`.
  static func notices(in bytes: ArraySlice<UInt8>) -> [ChangeNotice] {
    var notices: [ChangeNotice] = []
    bytes.withUnsafeBytes { bytes in
      let headLength = MemoryLayout<inotify_event>.size
      var offset = 0
      while offset + headLength <= bytes.count {
        let head = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let name = bytes[(offset + headLength)...].prefix(Int(head.len)).prefix { $0 != 0 }
        notices.append(
          ChangeNotice(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
        offset += headLength + Int(head.len)
      }
    }
    return notices
  }
}
