internal import Digests

/// Something that can be served: bytes of a type.
struct Resource: Hashable, Sendable {
  /// The media type.
  let type: String
  /// The bytes.
  let bytes: [UInt8]
  /// What tells this version from every other: a strong validator (RFC 9110, section 8.8.3).
  let tag: String

  /// These `bytes`, told apart by their digest.
  init(type: String, bytes: [UInt8], digester: Digester) {
    self.type = type
    self.bytes = bytes
    tag = Self.tag(digester.digest(of: bytes))
  }

  /// The answer to `request` for it: the whole, a range, or that the client has it already.
  func reply(to request: Request, status: Status = .ok) -> Reply {
    var fields = [HeaderField("ETag", tag), HeaderField("Content-Type", type)]
    guard status == .ok else { return Reply(status, [fields[1]], body: bytes) }
    if isKnown(to: request) { return Reply(.notModified, [fields[0]]) }
    fields.append(HeaderField("Accept-Ranges", "bytes"))
    let wish = request.method == .get && mayBeRanged(for: request) ? request.head.values(of: "range") : []
    switch ByteRange(wish.count == 1 ? wish[0] : nil, of: bytes.count) {
    case .whole: return Reply(.ok, fields, body: bytes)
    case .part(let range):
      let text = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return Reply(
        .partialContent, fields + [HeaderField("Content-Range", text)], body: Array(bytes[range]))
    case .unsatisfiable:
      return Reply(.rangeNotSatisfiable, [HeaderField("Content-Range", "bytes */\(bytes.count)")])
    }
  }

  /// The tag of what has `digest`.
  static func tag(_ digest: Digest) -> String { "\"\(digest.hex.prefix(32))\"" }

  /// Whether `If-None-Match` names this version; weak and strong tags count alike (RFC 9110, section 13.1.2).
  private func isKnown(to request: Request) -> Bool {
    request.head.values(of: "if-none-match").contains { value in
      value.split(separator: ",").contains { part in
        let tag = part.drop { $0 == " " || $0 == "\t" }
        let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
        return strong.prefix(self.tag.count) == self.tag || tag == "*"
      }
    }
  }

  /// A range is only given while `If-Range`, where there is one, names this version.
  private func mayBeRanged(for request: Request) -> Bool {
    request.head.values(of: "if-range").allSatisfy { $0 == tag }
  }
}
