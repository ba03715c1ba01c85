/// A request that may be answered: GET or HEAD, for this server, without a body.
struct Request: Hashable, Sendable {
  /// A method that the server answers.
  enum Method: String, Hashable, Sendable, CaseIterable { case get = "GET", head = "HEAD" }

  /// The method.
  let method: Method
  /// The decoded path below the root, without the leading `/`; nil where no file can have it.
  let path: String?
  /// What follows the `?`, not decoded.
  let query: String
  /// The host that the client asked, with its port.
  let host: String
  /// The header fields.
  let head: RequestHead
  /// Whether the connection stays open behind the answer.
  let keepsAlive: Bool

  /// The request that `head` makes of a server that listens on `port`.
  ///
  /// - Throws: 400 for what no client should send, 405, 413 for a body, 421 for the name of another host: a page of
  ///   another site could otherwise give its own name the address 127.0.0.1 and read the preview (DNS rebinding).
  init(_ head: RequestHead, port: UInt16) throws(Refusal) {
    let hosts = head.values(of: "host")
    guard hosts.count == 1, var host = hosts.first else { throw Refusal(.badRequest) }
    guard let method = Method(rawValue: head.method) else { throw Refusal(.methodNotAllowed) }
    guard head.values(of: "transfer-encoding").isEmpty,
      head.values(of: "content-length").allSatisfy({ $0 == "0" })
    else { throw Refusal(.contentTooLarge) }
    var target = head.target[...]
    if target.lowercased().hasPrefix("http://") {
      let rest = target.dropFirst("http://".count)
      host = String(rest.prefix { $0 != "/" && $0 != "?" })
      target = rest.dropFirst(host.count)
      if target.first != "/" { target = "/" + target }
    }
    guard Self.isOurs(host, port: port) else { throw Refusal(.misdirectedRequest) }
    guard target.hasPrefix("/"), !target.contains("#") else { throw Refusal(.badRequest) }
    let parts = target.dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.method = method
    self.path = try RequestPath.decoded(parts[0])
    self.query = parts.count == 2 ? String(parts[1]) : ""
    self.host = host.lowercased()
    self.head = head
    let options = head.values(of: "connection").joined(separator: ",").lowercased()
    keepsAlive = head.minor == 1 && !options.contains("close")
  }

  /// The value of the query's field `name`, decoded; nil where it has none or cannot be decoded.
  func queryValue(_ name: String) -> String? {
    for field in query.split(separator: "&") where field.hasPrefix(name + "=") {
      let text = field.dropFirst(name.count + 1).map { $0 == "+" ? " " : $0 }
      return RequestPath.text(String(text)[...])
    }
    return nil
  }

  private static func isOurs(_ host: String, port: UInt16) -> Bool {
    ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host.lowercased())
      || port == 80 && ["127.0.0.1", "localhost"].contains(host.lowercased())
  }
}
