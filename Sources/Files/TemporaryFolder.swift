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

  /// Makes a new one below `TMPDIR`, or `/tmp` where that is not set or blank.
  ///
  /// - Throws: trouble with the folder that it should be made in, such as one in which nothing can be kept from others
  ///   (`FileTrouble.Action.makeTemporary`).
  public init() throws(FileTrouble) {
    let base = Self.base
    _ = Self.clearing
    while true {
      // The system puts characters of its own in the place of the X.
      var template = Array(
        (base + "/" + Self.prefix + String(repeating: "X", count: Self.letters)).utf8CString)
      guard mkdtemp(&template) != nil else { throw FileTrouble(.makeTemporary, base, number: errno) }
      let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // The process may take rights away from all that it makes, its own among them.
      chmod(made, 0o700)
      do throws(FileTrouble) {
        claim = try Self.claim(made)
        path = made
        return
      } catch {
        // Between these calls another process may have taken the folder for one that was left behind, and removed it.
        if error.number == EWOULDBLOCK || rmdir(made) != 0 && errno == ENOENT { continue }
        throw FileTrouble(.makeTemporary, base, number: error.number)
      }
    }
  }

  private static var base: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
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

  /// Claims the folder at `path`, which belongs to this user alone.
  ///
  /// - Throws: trouble with it, be it that others may look into it, as on a disk that knows no permissions, or that somebody
  ///   else holds it.
  private static func claim(_ path: String) throws(FileTrouble) -> Int32 {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw FileTrouble(.makeTemporary, path, number: errno) }
    var status = stat()
    var number: Int32 = 0
    if flock(folder, LOCK_EX | LOCK_NB) != 0 || fstat(folder, &status) != 0 {
      number = errno
    } else if status.st_nlink == 0 {
      number = ENOENT
    } else if status.st_uid != geteuid() || status.st_mode & 0o777 != 0o700 {
      number = ENOTSUP
    }
    guard number == 0 else {
      close(folder)
      throw FileTrouble(.makeTemporary, path, number: number)
    }
    return folder
  }

  /// Done once: what processes that were killed left behind is removed.
  private static let clearing: Void = {
    let names: [String]
    // A folder that cannot be listed may still be one in which others can be made.
    do { names = try FileManager.default.contentsOfDirectory(atPath: base) } catch { return }
    for name in names where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + letters {
      let path = base + "/" + name
      do throws(FileTrouble) {
        let claim = try claim(path)
        remove(path)
        close(claim)
      } catch {
        // It is another user's, or somebody is at work in it.
        continue
      }
    }
  }()
}
