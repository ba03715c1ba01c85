extension Reply {
  /// What every answer says: nobody else may frame, embed or guess at it, and it is asked for again each time.
  private static let common = """
    Cache-Control: no-cache\r
    X-Content-Type-Options: nosniff\r
    Cross-Origin-Resource-Policy: same-origin\r
    Content-Security-Policy: frame-ancestors 'none'\r
    Referrer-Policy: no-referrer\r

    """

  /// The bytes of the answer to a request by `method`, written at `date`.
  ///
  /// An answer to HEAD has the head that GET would have, and no body (RFC 9110, section 9.3.2).
  func wire(for method: Request.Method, keepsAlive: Bool, date: HTTPDate) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\nDate: \(date)\r\n" + Self.common
    for field in fields { head += "\(field.name): \(field.value)\r\n" }
    if topic == nil, status != .notModified { head += "Content-Length: \(body.count)\r\n" }
    head += "Connection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
    let hasBody = method == .get && status != .notModified
    return Array(head.utf8) + (hasBody ? body : [])
  }
}
