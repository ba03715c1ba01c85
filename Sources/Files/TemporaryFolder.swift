internal import FoundationEssentials
internal import Glibc

/// A folder of the system's for work that nobody needs afterwards; nobody else may look into it.
public struct TemporaryFolder: Sendable {
  /// Its path.
  public let path: String

  /// Makes a new one below `TMPDIR`, or `/tmp` where that is not set.
  ///
  /// - Throws: trouble with the folder that it should be made in.
  public init() throws(FileTrouble) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // The system puts six characters of its own in the place of the X.
    var template = Array((base + "/disclose-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileTrouble(.make, base, number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder; what cannot be removed is left to the system, which clears such folders itself.
  public func clear() {
    do { try FileManager.default.removeItem(atPath: path) } catch { return }
  }
}
