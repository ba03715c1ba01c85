internal import FoundationEssentials
internal import Glibc

/// A folder of the system's for work that nobody needs afterwards; nobody else may look into it.
///
/// It is claimed as long as the value lives. What a process that was killed left behind is therefore known by nobody's claim, and
/// goes when the next one makes such a folder. Its name is one that nobody gives a folder of their own.
public final class TemporaryFolder: Sendable {
  /// Its path.
  public let path: String
  private let claim: Int32

  private static let prefix = ".disclose-work-"
  private static let letters = 6

  /// Makes a new one below `TMPDIR`, or `/tmp` where that is not set.
  ///
  /// - Throws: trouble with the folder that it should be made in, which may be on a disk that keeps nothing to one user.
  public init() throws(FileTrouble) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    _ = Self.clearing
    while true {
      // The system puts characters of its own in the place of the X.
      var template = Array(
        (base + "/" + Self.prefix + String(repeating: "X", count: Self.letters)).utf8CString)
      guard mkdtemp(&template) != nil else { throw FileTrouble(.make, base, number: errno) }
      let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // The process may take rights away from all that it makes, its own among them.
      chmod(made, 0o700)
      // Between these calls another process may have taken the folder for one that was left behind, and removed it.
      guard let claim = Self.claim(made) else {
        if Self.isOpenToOthers(made) {
          rmdir(made)
          throw FileTrouble(.make, base, number: EPERM)
        }
        continue
      }
      path = made
      self.claim = claim
      return
    }
  }

  deinit {
    close(claim)
  }

  /// Removes the folder; what cannot be removed is left to the system, which clears such folders itself.
  public func clear() {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    do { try FileManager.default.removeItem(atPath: path) } catch { return }
  }

  /// Claims the folder at `path`, if it is there, belongs to this user alone and nobody else holds it.
  private static func claim(_ path: String) -> Int32? {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var status = stat()
    if flock(folder, LOCK_EX | LOCK_NB) == 0, fstat(folder, &status) == 0, status.st_nlink > 0, isOwn(status)
    {
      return folder
    }
    close(folder)
    return nil
  }

  private static func isOwn(_ status: stat) -> Bool {
    status.st_uid == geteuid() && status.st_mode & 0o777 == 0o700
  }

  /// Whether the folder at `path` is there and not this user's alone, as on a disk that knows no rights: there no folder ever
  /// is, however often one is made.
  private static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && !isOwn(status)
  }

  /// Done once: what processes that were killed left behind is removed.
  private static let clearing: Void = {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let names: [String]
    // A folder that cannot be listed may still be one in which others can be made.
    do { names = try FileManager.default.contentsOfDirectory(atPath: base) } catch { return }
    for name in names where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + letters {
      guard let claim = claim(base + "/" + name) else { continue }
      remove(base + "/" + name)
      close(claim)
    }
  }()
}
