internal import Foundation

/// What files and folders may be called: the one rule for what comes in and what goes out.
///
/// Content, look, output, snapshots, parts of a site, releases and requests to the preview are held to it, each by
/// ``leadsNowhereElse(_:)``; what a site serves under a name that somebody gave it, by ``isGoodEverywhere(_:)`` too.
public enum FileName {
  /// The bytes that a name may have: the limit of the file systems of Linux.
  public static let limit = 255

  /// Whether `path` is relative and leads nowhere else: none of its parts is empty, `.` or `..`, longer than ``limit``, or
  /// holds a backslash, a control character, or one that nobody sees and that turns or cuts what is seen.
  public static func leadsNowhereElse(_ path: String) -> Bool {
    isPlain(path) || path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isSafe)
  }

  /// Whether a file may bear `name` on every system that a site is copied to, and be found there by it.
  ///
  /// Refused are, besides what leads elsewhere, names that Windows refuses (Microsoft, “Naming Files, Paths, and
  /// Namespaces”): its devices, the characters `< > : " | ? *`, a blank or point at the end; characters that Unicode has
  /// not assigned; and names that are not in normal form C, because macOS gives files other names than Linux then, and
  /// BagIt asks for it (RFC 8493, 5.2).
  public static func isGoodEverywhere(_ name: Substring) -> Bool {
    if isPlain(String(name)), !name.utf8.contains(UInt8(ascii: "/")) {
      return name.utf8.last != UInt8(ascii: ".") && !isDevice(name)
    }
    guard isSafe(name), let last = name.last, last != " ", last != ".", !isDevice(name) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      !"/<>:\"|?*".unicodeScalars.contains(scalar) && scalar.properties.generalCategory != .unassigned
    } && isComposed(String(name))
  }

  /// Whether Windows takes a file of this name for one of its devices, whatever its ending.
  public static func isDevice(_ name: Substring) -> Bool {
    // Nearly every name is passed by its first letter.
    guard let first = name.utf8.first, "CPANLcpanl".utf8.contains(first) else { return false }
    var name = name.prefix { $0 != "." }.uppercased()[...]
    while name.last == " " { name.removeLast() }
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(name) { return true }
    guard name.count == 4, name.hasPrefix("COM") || name.hasPrefix("LPT"), let last = name.last else {
      return false
    }
    return "0123456789¹²³".contains(last)
  }

  /// Whether `name` is in Unicode normal form C.
  public static func isComposed(_ name: String) -> Bool {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    return name.precomposedStringWithCanonicalMapping.utf8.elementsEqual(name.utf8)
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
      if length > limit { return false }
    }
    return length > 0
  }

  private static func isSafe(_ part: Substring) -> Bool {
    guard !part.isEmpty, part != ".", part != "..", part.utf8.count <= limit else { return false }
    return part.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\\" }
      return ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        scalar.properties.generalCategory)
    }
  }
}
