import Digests

/// The lines of a BagIt manifest: a digest, two spaces, a path (RFC 8493, 2.1.3), ordered by the bytes of the paths,
/// which `sha256sum -c` reads too.
struct ManifestText {
  /// One line.
  struct Line: Hashable, Sendable {
    let path: String
    let digest: Digest
  }

  /// Why a text is not a manifest; lines count from 1.
  struct Fault: Error, Hashable {
    enum Reason { case form, path, twice, order }

    let line: Int
    let reason: Reason
    let path: String
  }

  /// The text that lists `files` after `algorithm`.
  static func text(of files: [BagFile], _ algorithm: DigestAlgorithm) -> [UInt8] {
    var text: [UInt8] = []
    for file in files.sorted(by: { $0.path.precedesByBytes($1.path) }) {
      text += file.digests[algorithm].hex.utf8
      text += "  ".utf8
      text += encoded(file.path).utf8
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The lines of `text`, held to the exact form in which they are written, because a byte that may be one or the other
  /// is a byte whose change nobody finds.
  static func lines(of text: [UInt8], digestBytes: Int) throws(Fault) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < text.count {
      let number = lines.count + 1
      guard let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) else {
        throw Fault(line: number, reason: .form, path: "")
      }
      let line = try self.line(text[start..<end], number, digestBytes: digestBytes)
      if let last = lines.last, !last.path.precedesByBytes(line.path) {
        throw Fault(line: number, reason: last.path == line.path ? .twice : .order, path: line.path)
      }
      lines.append(line)
      start = end + 1
    }
    return lines
  }

  private static func line(
    _ bytes: ArraySlice<UInt8>, _ number: Int, digestBytes: Int
  ) throws(Fault) -> Line {
    let width = digestBytes * 2
    let malformed = Fault(line: number, reason: .form, path: "")
    guard bytes.count > width + 2, bytes.dropFirst(width).prefix(2).elementsEqual("  ".utf8),
      let hex = String(validating: bytes.prefix(width), as: UTF8.self), let digest = Digest(hex: hex),
      digest.hex == hex, let written = String(validating: bytes.dropFirst(width + 2), as: UTF8.self)
    else { throw malformed }
    guard let path = decoded(written) else { throw malformed }
    guard BagPath.isGood(path) else { throw Fault(line: number, reason: .path, path: path) }
    return Line(path: path, digest: digest)
  }

  /// A percent sign must be written as `%25`; line ends, which BagIt would encode too, no path of ours may have.
  private static func encoded(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    return path.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
  }

  private static func decoded(_ written: String) -> String? {
    guard written.utf8.contains(UInt8(ascii: "%")) else { return written }
    let parts = written.split(separator: "%", omittingEmptySubsequences: false)
    guard parts.dropFirst().allSatisfy({ $0.hasPrefix("25") }) else { return nil }
    return ([String(parts[0])] + parts.dropFirst().map { String($0.dropFirst(2)) }).joined(separator: "%")
  }
}
