import Digests

/// A file of the site as the web archive records it.
struct WebFile: Hashable, Sendable {
  /// Its path below the site.
  let path: String
  let bytes: Int
  /// What the archive says that it is: `MediaType` of the program that made the snapshot.
  let type: String
  /// The digest of the file.
  let payload: Digest
  /// The digest of the HTTP headers and the file.
  let block: Digest
  /// Its title, where it is a page.
  let title: String?

  /// The HTTP headers of the answer that gives it.
  var header: [UInt8] { Self.header(type, bytes: bytes) }

  /// The HTTP headers of the answer with a file of a media type and so many bytes.
  static func header(_ type: String, bytes: Int) -> [UInt8] {
    headerStart + Array(type.utf8) + headerEnd(bytes)
  }

  /// The media type that `header` names, which must be that of an answer with a file of so many bytes; nil where it is not.
  static func type(in header: [UInt8], bytes: Int) -> String? {
    let (start, end) = (headerStart, headerEnd(bytes))
    guard header.count > start.count + end.count, header.starts(with: start),
      header.suffix(end.count).elementsEqual(end)
    else { return nil }
    let type = header.dropFirst(start.count).dropLast(end.count)
    return type.allSatisfy { (0x20...0x7E).contains($0) } ? String(decoding: type, as: UTF8.self) : nil
  }

  private static let headerStart = Array("HTTP/1.1 200 OK\r\nContent-Type: ".utf8)

  private static func headerEnd(_ bytes: Int) -> [UInt8] {
    Array("\r\nContent-Length: \(bytes)\r\n\r\n".utf8)
  }
}
