internal import Glibc

/// Which file system stands where, as `/proc/self/mounts` says (proc(5), fstab(5)).
struct MountTable: Sendable {
  private let types: [String: String]

  /// The table of this machine; empty where it cannot be read, and then every folder counts as near.
  static var current: MountTable {
    let descriptor = open("/proc/self/mounts", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return MountTable("") }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while case .bytes(let bytes) = Descriptor.read(descriptor, through: &buffer) { text += bytes }
    return MountTable(String(decoding: text, as: UTF8.self))
  }

  /// The table that `text` writes, a mount a line.
  init(_ text: String) {
    var types: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count > 2 { types[String(parts[1].replacing("\\040", with: " "))] = String(parts[2]) }
    }
    self.types = types
  }

  /// Whether `folder` lies on a file system that gives no notice of what other machines change.
  func isRemote(_ folder: String) -> Bool {
    guard let real = realpath(folder, nil) else { return false }
    defer { free(real) }
    return isRemote(at: String(cString: real))
  }

  /// The same for a path without links.
  func isRemote(at path: String) -> Bool {
    var path = path[...]
    while true {
      if let type = types[path.isEmpty ? "/" : String(path)] {
        return Self.remote.contains(type) || type.hasPrefix("fuse")
      }
      guard let slash = path.lastIndex(of: "/") else { return false }
      path = path[..<slash]
    }
  }

  private static let remote: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "vboxsf", "vmhgfs", "prl_fs", "virtiofs", "drvfs", "afs",
    "ceph", "glusterfs", "ncpfs", "davfs",
  ]
}
