/// The media types of the files of a site (IANA registry of media types), by the endings of their names.
enum MediaType {
  /// The type of the file at `path`.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return unknown }
    return types[name[name.index(after: point)...].lowercased()] ?? unknown
  }

  /// The type of a page.
  static let html = "text/html; charset=utf-8"
  /// The type of a stream of events (HTML standard, server-sent events).
  static let events = "text/event-stream; charset=utf-8"

  private static let unknown = "application/octet-stream"

  private static let types: [String: String] = [
    "html": html, "htm": html,
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "json": "application/json", "jsonld": "application/ld+json",
    "xml": "application/xml", "rss": "application/rss+xml", "atom": "application/atom+xml",
    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "ico": "image/vnd.microsoft.icon",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
    "pdf": "application/pdf", "zip": "application/zip", "ofd": "application/ofd",
    "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
