import Files
import Glibc

/// Everything below a folder, links not followed, as long as it keeps within limits.
struct Walk {
  /// What bears a name.
  enum Kind: Hashable { case file(bytes: Int), emptyFolder, other }

  /// A name below the folder.
  struct Found: Hashable {
    let path: String
    let kind: Kind
  }

  private let limits: Limits
  private var found: [Found] = []
  private var names = 0
  private var bytes = 0

  private init(_ limits: Limits) {
    self.limits = limits
  }

  /// Everything below `root`, ordered by the bytes of the paths; a folder appears only if there is nothing in it.
  static func below(_ root: String, _ limits: Limits) throws(ArchiveTrouble) -> [Found] {
    var walk = Walk(limits)
    var pending = [""]
    while let folder = pending.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      let folders = try walk.list(path, as: folder)
      pending += folders
    }
    return walk.found.sorted { $0.path.precedesByBytes($1.path) }
  }

  /// Takes in what is in `folder`, and gives the folders in it.
  private mutating func list(_ path: String, as folder: String) throws(ArchiveTrouble) -> [String] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, let stream = fdopendir(descriptor) else {
      throw .system(.list, path, number: errno)
    }
    defer { closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    var folders: [String] = []
    var isEmpty = true
    while let entry = readdir(stream) {
      let start = UnsafeRawPointer(entry) + offset
      let bytes = UnsafeRawBufferPointer(start: start, count: Int(strlen(start)))
      if bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { continue }
      isEmpty = false
      names += 1
      guard names <= limits.names else { throw .tooMuch(path: path) }
      let inner = (folder.isEmpty ? "" : folder + "/") + String(decoding: bytes, as: UTF8.self)
      guard String(validating: bytes, as: UTF8.self) != nil, BagPath.isGood(inner) else {
        found.append(Found(path: inner, kind: .other))
        continue
      }
      var status = stat()
      let name = start.assumingMemoryBound(to: CChar.self)
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw .system(.read, path, number: errno)
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: folders.append(inner)
      case S_IFREG:
        self.bytes += Int(status.st_size)
        guard self.bytes <= limits.bytes else { throw .tooMuch(path: path) }
        found.append(Found(path: inner, kind: .file(bytes: Int(status.st_size))))
      default: found.append(Found(path: inner, kind: .other))
      }
    }
    if isEmpty && !folder.isEmpty { found.append(Found(path: folder, kind: .emptyFolder)) }
    return folders
  }
}
