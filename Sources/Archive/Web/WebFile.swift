import Digests
import Files

/// A file of the site as the web archive records it.
struct WebFile: Hashable, Sendable {
  /// Its path below the site.
  let path: String
  let bytes: Int
  /// The digest of the file.
  let payload: Digest
  /// The digest of the HTTP headers and the file.
  let block: Digest
  /// Its title, where it is a page.
  let title: String?

  /// The HTTP headers of the answer that gives it.
  var header: [UInt8] { Self.header(path, bytes: bytes) }

  static func header(_ path: String, bytes: Int) -> [UInt8] {
    headerStart + Array(MediaType.of(path).utf8) + headerEnd(bytes)
  }

  /// Whether `header` is that of an answer with a file of so many bytes, whatever its media type was called when the
  /// snapshot was made.
  static func isHeader(_ header: [UInt8], bytes: Int) -> Bool {
    let (start, end) = (headerStart, headerEnd(bytes))
    guard header.count > start.count + end.count, header.starts(with: start),
      header.suffix(end.count).elementsEqual(end)
    else { return false }
    return header.dropFirst(start.count).dropLast(end.count).allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static let headerStart = Array("HTTP/1.1 200 OK\r\nContent-Type: ".utf8)

  private static func headerEnd(_ bytes: Int) -> [UInt8] {
    Array("\r\nContent-Length: \(bytes)\r\n\r\n".utf8)
  }
}
