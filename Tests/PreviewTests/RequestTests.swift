import Testing

@testable import Preview

@Suite struct RequestTests {
  private func request(_ text: String) throws -> Request? {
    var reader = HeadReader()
    reader.take(Array(text.utf8))
    return try reader.next().map { try Request($0, port: 8000) }
  }

  @Test func `a request is understood`() throws {
    let request = try #require(
      try request("GET /152501/?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nRange:  bytes=0-1 \r\n\r\n"))
    #expect(request.method == .get)
    #expect(request.path == "152501/")
    #expect(request.query == "x=1")
    #expect(request.keepsAlive)
    #expect(request.head.values(of: "range") == ["bytes=0-1"])
  }

  @Test func `bytes may come one by one, and one request after the other`() throws {
    var reader = HeadReader()
    var paths: [String] = []
    let text = "\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\nHEAD /b HTTP/1.0\r\n\r\n"
    for byte in text.utf8 {
      reader.take([byte])
      if let head = try reader.next() { paths.append(head.target) }
    }
    #expect(paths == ["/a", "/b"])
  }

  @Test(arguments: [
    ("no host", "GET / HTTP/1.1\r\n\r\n", Status.badRequest),
    ("two hosts", "GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nHost: 127.0.0.1:8000\r\n\r\n", .badRequest),
    ("another host", "GET / HTTP/1.1\r\nHost: evil.example:8000\r\n\r\n", .misdirectedRequest),
    ("another port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n", .misdirectedRequest),
    (
      "a host in the target", "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n",
      .misdirectedRequest
    ),
    ("a name before the host", "GET / HTTP/1.1\r\nHost: a@127.0.0.1:8000\r\n\r\n", .misdirectedRequest),
    ("another method", "POST / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n", .methodNotAllowed),
    ("a method in small letters", "get / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n", .methodNotAllowed),
    ("a body", "GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nContent-Length: 5\r\n\r\n", .contentTooLarge),
    (
      "a body in pieces", "GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nTransfer-Encoding: chunked\r\n\r\n",
      .contentTooLarge
    ),
    ("a blank before the colon", "GET / HTTP/1.1\r\nHost : 127.0.0.1:8000\r\n\r\n", .badRequest),
    ("a folded line", "GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n x\r\n\r\n", .badRequest),
    ("a bare line feed", "GET / HTTP/1.1\nHost: 127.0.0.1:8000\n\n", .badRequest),
    ("a bare carriage return", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r8000\r\n\r\n", .badRequest),
    ("a control character", "GET /\u{1} HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n", .badRequest),
    ("no version", "GET /\r\nHost: 127.0.0.1:8000\r\n\r\n", .badRequest),
    ("another version", "GET / HTTP/2.0\r\nHost: 127.0.0.1:8000\r\n\r\n", .versionNotSupported),
    ("a fragment", "GET /#a HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n", .badRequest),
    ("a path without a root", "GET index.html HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n", .badRequest),
    ("a long line", "GET /" + String(repeating: "a", count: 9000), .uriTooLong),
    ("a long head", "GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 20000), .headTooLarge),
    ("many fields", "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 200) + "\r\n", .headTooLarge),
  ])
  func `what no client should send is refused`(name: String, text: String, status: Status) {
    #expect(throws: Refusal(status), "\(name)") { _ = try request(text) }
  }
}
