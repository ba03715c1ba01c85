internal import Glibc

/// The tree of files below a folder on disk.
public struct DiskTree: FileTree {
  /// The folder, as it was named.
  public let root: String

  /// The tree below `root`.
  public init(root: String) {
    self.root = root
  }

  /// What stands in `folder`; a folder that is not there is trouble.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    let path = absolute(folder)
    guard let stream = opendir(path) else { throw FileTrouble(.list, path, number: errno) }
    defer { closedir(stream) }
    var found: [FileEntry] = []
    while true {
      // Only errno tells the end of the folder from trouble on the way.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileTrouble(.list, path, number: errno) }
        break
      }
      let length = Int(strlen(name(of: entry)))
      let name = String(
        decoding: UnsafeRawBufferPointer(start: name(of: entry), count: length), as: UTF8.self)
      if name == "." || name == ".." { continue }
      let inner = folder.isEmpty ? name : folder + "/" + name
      if let kind = Self.kind(of: entry) {
        found.append(FileEntry(name: name, kind: kind))
      } else {
        found.append(FileEntry(name: name, kind: try kind(at: inner) ?? .other))
      }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of the file at `path`.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    try start(of: path, count: .max)
  }

  /// The first `count` bytes of the file at `path`, or all where it has fewer.
  public func start(of path: String, count: Int) throws(FileTrouble) -> [UInt8] {
    let path = absolute(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileTrouble(.read, path, number: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileTrouble(.read, path, number: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileTrouble(.read, path, number: EINVAL) }
    var trouble: Int32 = 0
    let size = min(Int(status.st_size), count)
    // An array made with room for nothing is the one empty array of all threads, into which its length would be written.
    guard size > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 && errno == EINTR { continue }
        // A file that ends before its size was shortened while it was read.
        if got <= 0 {
          trouble = got < 0 ? errno : EIO
          return
        }
        count += got
      }
    }
    guard trouble == 0 else { throw FileTrouble(.read, path, number: trouble) }
    return bytes
  }

  /// What stands at `path`, links not followed.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    let path = absolute(path)
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileTrouble(.read, path, number: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private func absolute(_ path: String) -> String {
    path.isEmpty ? root : root + "/" + path
  }

  /// What the folder itself says that `entry` is; nil where its file system leaves that open.
  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileEntry.Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_UNKNOWN): nil
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    default: .other
    }
  }

  private func name(of entry: UnsafeMutablePointer<dirent>) -> UnsafeRawPointer {
    UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0)
  }
}
