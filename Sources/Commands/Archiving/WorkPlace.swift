internal import Files
internal import FoundationEssentials
internal import Glibc

/// A folder of the system's for work that nobody needs afterwards.
struct WorkPlace {
  let path: String

  init() throws(FileTrouble) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/disclose-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileTrouble(.make, base, number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder; what cannot be removed is left to the system, which clears such folders itself.
  func clear() {
    do { try FileManager.default.removeItem(atPath: path) } catch { return }
  }
}
