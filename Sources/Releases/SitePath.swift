internal import Files

/// Where a file may stand below the output folder.
public enum SitePath {
  /// The folder in which a build prepares its work; it stands only while one runs or after one was interrupted.
  static let work = ".disclose"

  /// Whether `path` is relative and leads nowhere else.
  static func isGood(_ path: String) -> Bool { FileName.leadsNowhereElse(path) }

  /// Whether `path` is a name that the output folder keeps for itself.
  static func isReserved(_ path: String) -> Bool {
    path == Manifest.name || (path.utf8.first == UInt8(ascii: ".") && parts(of: path).first == work[...])
  }

  /// The names in `path`.
  static func parts(of path: String) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false)
  }

  /// The folder of `path`, empty for the top, and its last name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// The names at the top of the site under which the files at `paths` stand, ordered by their bytes.
  public static func tops(of paths: [String]) -> [String] {
    Set(paths.map(top)).sorted(by: precedes)
  }

  /// The first of the names in `path`.
  public static func top(of path: String) -> String {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[..<slash])
  }

  /// Whether `path` comes before `other` in the order of their bytes.
  package static func precedes(_ path: String, _ other: String) -> Bool { order(path, other) < 0 }

  /// Whether `path` begins with the bytes of `start`.
  static func begins(_ path: String, with start: String) -> Bool {
    path.utf8.count >= start.utf8.count && order(path, start, upTo: start.utf8.count) == 0
  }

  /// Below zero where the bytes of `path` come before those of `other`, above it where after; the first `limit` of each count.
  private static func order(_ path: String, _ other: String, upTo limit: Int = .max) -> Int {
    path.utf8.span.withUnsafeBytes { path in
      other.utf8.span.withUnsafeBytes { other in
        ByteOrder.compare(
          UnsafeRawBufferPointer(rebasing: path.prefix(limit)),
          UnsafeRawBufferPointer(rebasing: other.prefix(limit)))
      }
    }
  }

  /// The folders above `path`, the nearest first, without the top.
  static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = split(path).folder
    while !rest.isEmpty {
      folders.append(rest)
      rest = split(rest).folder
    }
    return folders
  }

  /// When the file at `path` is to be put in: what pages need before pages, pages before the indexes that lead to them,
  /// inner indexes before outer ones, and the manifest last.
  static func rank(_ path: String) -> Int {
    if path == Manifest.name { return Int.max }
    if path.hasSuffix("/index.html") || path == "index.html" {
      return Int.max - 1 - folders(above: path).count
    }
    return path.hasSuffix(".html") ? 1 : 0
  }
}
