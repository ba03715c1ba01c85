import Digests
import Files
import Glibc

extension Directory {
  /// What bears a name.
  enum Kind { case file, folder, link, other }

  /// What bears `name`, links not followed; nil where nothing does.
  func kind(of name: String) throws(ReleaseTrouble) -> Kind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw trouble(.read, name)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether files can be moved here from `folder`, which is not so where another disk, or the same once more, is mounted in between.
  func takesMoves(from folder: borrowing Directory) -> Bool {
    // A folder cannot be moved by this name; before the system says so, it looks whether the two belong together.
    renameat(folder.descriptor, ".", descriptor, ".") == 0 || errno != EXDEV
  }

  /// The names in this folder, ordered by their bytes.
  func names() throws(ReleaseTrouble) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw trouble(.list, "") }
    guard let stream = fdopendir(copy) else {
      let number = errno
      close(copy)
      throw trouble(.list, "", number)
    }
    defer { closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    var names: [String] = []
    while true {
      // Only errno tells the end of the folder from trouble on the way.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw trouble(.list, "") }
        break
      }
      let name = UnsafeRawPointer(entry) + offset
      let bytes = UnsafeRawBufferPointer(start: name, count: Int(strlen(name)))
      names.append(String(decoding: bytes, as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted(by: SitePath.precedes)
  }

  /// The bytes of the regular file `name`; nil where there is none.
  func bytes(of name: String) throws(ReleaseTrouble) -> [UInt8]? {
    guard let (file, size) = try openFile(name) else { return nil }
    defer { close(file) }
    // An array made with room for nothing is the one empty array of all threads, into which its length would be written.
    guard size > 0 else { return [] }
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(file, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 && errno == EINTR { continue }
        // A file that ends before its size was shortened while it was read.
        if got <= 0 {
          number = got < 0 ? errno : EIO
          return
        }
        count += got
      }
    }
    guard number == 0 else { throw trouble(.read, name, number) }
    return bytes
  }

  /// Whether `name` is a regular file of exactly `bytes`; what is read is not kept.
  func holds(_ bytes: [UInt8], at name: String) throws(ReleaseTrouble) -> Bool {
    guard let (file, size) = try openFile(name) else { return false }
    defer { close(file) }
    guard size == bytes.count else { return false }
    var number: Int32 = 0
    let same = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
      var at = 0
      while at < size {
        let got = read(file, buffer.baseAddress, min(buffer.count, size - at))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { number = errno }
        guard got > 0 else { return false }
        let isSame = bytes.withUnsafeBytes { wanted in
          guard let wanted = wanted.baseAddress, let found = buffer.baseAddress else { return false }
          return memcmp(wanted + at, found, got) == 0
        }
        guard isSame else { return false }
        at += got
      }
      return true
    }
    guard number == 0 else { throw trouble(.read, name, number) }
    return same
  }

  /// Whether `name` is a regular file of exactly the bytes that stand in the file `source`.
  func holds(contentsOf source: String, at name: String) throws(ReleaseTrouble) -> Bool {
    guard let (file, _) = try openFile(name) else { return false }
    defer { close(file) }
    let wanted = try reading { () throws(FileTrouble) in try FilePieces(source) }
    let found = try reading { () throws(FileTrouble) in try FilePieces("/proc/self/fd/\(file)") }
    while true {
      let piece = try reading { () throws(FileTrouble) in try wanted.next() }
      if try reading({ () throws(FileTrouble) in try found.next() }) != piece { return false }
      if piece == nil { return true }
    }
  }

  /// The digest of the regular file `name`, which is never held in memory whole; nil where there is none.
  func digest(of name: String, _ digester: Digester) throws(ReleaseTrouble) -> Digest? {
    guard let (file, _) = try openFile(name) else { return nil }
    defer { close(file) }
    var digest = digester.stream()
    let pieces = try reading { () throws(FileTrouble) in try FilePieces("/proc/self/fd/\(file)") }
    while let piece = try reading({ () throws(FileTrouble) in try pieces.next() }) { digest.append(piece) }
    return digest.finish()
  }

  /// The regular file `name`, opened to be read, and its size.
  private func openFile(_ name: String) throws(ReleaseTrouble) -> (file: Int32, size: Int)? {
    // Without O_NONBLOCK, a pipe put at one of our paths would keep the build waiting.
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ELOOP || errno == ENXIO { return nil }
      throw trouble(.read, name)
    }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      defer { close(file) }
      throw trouble(.read, name)
    }
    if status.st_mode & S_IFMT == S_IFREG { return (file, Int(status.st_size)) }
    close(file)
    return nil
  }
}
