/// Where a file may stand below the output folder.
public enum SitePath {
  /// The folder in which a build prepares its work; it stands only while one runs or after one was interrupted.
  static let work = ".disclose"

  /// Whether `path` is relative, leads nowhere else, and can be written on the systems that bureaus use.
  ///
  /// No part is empty, `.` or `..`, longer than 255 bytes (the limit of Linux file systems), or holds a backslash, a
  /// control character, or one that nobody sees and that turns or cuts what is seen.
  static func isGood(_ path: String) -> Bool {
    isPlain(path) || parts(of: path).allSatisfy(isGood(part:))
  }

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
    Set(paths.map(top)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The first of the names in `path`.
  public static func top(of path: String) -> String {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[..<slash])
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

  /// Whether `path` is of ASCII letters, digits, hyphens, underscores and points, none of which begins a part, as nearly all
  /// paths are: a single look at each byte.
  private static func isPlain(_ path: String) -> Bool {
    var length = 0
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/") where length > 0: length = 0
      case UInt8(ascii: ".") where length > 0, UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        length += 1
      default: return false
      }
      if length > 255 { return false }
    }
    return length > 0
  }

  private static func isGood(part: Substring) -> Bool {
    guard !part.isEmpty, part != ".", part != "..", part.utf8.count <= 255 else { return false }
    return part.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\\" }
      return ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        scalar.properties.generalCategory)
    }
  }
}
