import Glibc
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(5))) struct ServerTests {
  private let port: UInt16

  init() throws {
    var limits = ServerLimits()
    limits.connections = 16
    limits.reading = 1000
    limits.grace = 50
    let listener = try Listener(wish: 0)
    port = listener.port
    try Self.serve(listener, limits)
  }

  /// Begins to answer every request with its path.
  private static func serve(_ listener: Listener, _ limits: ServerLimits) throws {
    let outbox = try Outbox()
    try BackgroundThread.start {
      var loop = ServerLoop(listener: listener, outbox: outbox, limits: limits) { request in
        Reply(.ok, body: Array((request.path ?? "nowhere").utf8))
      }
      loop.run()
    }
  }

  /// What the server answers to `text`.
  private func answer(to text: String) async throws -> String {
    try await away { [port] in
      let client = try TestClient(port: port)
      client.send(text)
      return client.rest()
    }
  }

  /// Does `work`, which waits for the server, on a thread of its own, because the server's answers need those of tasks.
  private func away(_ work: @escaping @Sendable () throws -> String) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      do {
        try BackgroundThread.start { continuation.resume(with: Result(catching: work)) }
      } catch {
        continuation.resume(throwing: error)
      }
    }
  }

  private func get(_ path: String, _ last: String = "Connection: close\r\n") -> String {
    "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(last)\r\n"
  }

  @Test func `requests on one connection are answered in their order`() async throws {
    let answers = try await answer(to: get("/a", "") + get("/b", "") + get("/c"))
    let bodies = answers.split(separator: "HTTP/1.1 200 OK").map(\.last)
    #expect(bodies == ["a", "b", "c"])
  }

  @Test func `a refused request is told why, and the connection ends`() async throws {
    #expect(
      try await answer(to: "BREW / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n").hasPrefix("HTTP/1.1 405 "))
    #expect(try await answer(to: "\u{0}\u{0}\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
    #expect(try await answer(to: "GET /" + String(repeating: "a", count: 9000)).hasPrefix("HTTP/1.1 414 "))
  }

  @Test func `a request that does not arrive is given up`() async throws {
    #expect(try await answer(to: "GET / HT").hasPrefix("HTTP/1.1 408 "))
    #expect(try await answer(to: "") == "")
  }

  @Test func `clients that say nothing keep nobody out`() async throws {
    let request = get("/x")
    let answer = try await away { [port] in
      let silent = try (0..<100).map { _ in try TestClient(port: port) }
      defer { silent.forEach { $0.end() } }
      let client = try TestClient(port: port)
      client.send(request)
      return client.rest()
    }
    #expect(answer.hasSuffix("\r\n\r\nx"))
  }

  @Test func `what has arrived is answered, however late the server looks`() async throws {
    var limits = ServerLimits()
    (limits.connections, limits.reading, limits.grace) = (16, 0, 0)
    let listener = try Listener(wish: 0)
    let clients = try (0..<100).map { _ in try TestClient(port: listener.port) }
    let request = "GET /x HTTP/1.1\r\nHost: 127.0.0.1:\(listener.port)\r\nConnection: close\r\n\r\n"
    clients.forEach { $0.send(request) }
    try Self.serve(listener, limits)
    let answers = try await away { clients.map { $0.rest() }.joined() }
    #expect(answers.split(separator: "HTTP/1.1 200 OK").count == clients.count)
  }

  @Test func `other machines cannot connect`() throws {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = try Listener(wish: 0)
    defer { close(listener.socket) }
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(listener.socket, $0, &length)
      }
    }
    #expect(UInt32(bigEndian: address.sin_addr.s_addr) == 0x7F00_0001)
  }

  @Test func `a port that is taken is replaced by a free one`() throws {
    let other = try Listener(wish: port)
    defer { close(other.socket) }
    #expect(other.port != port)
  }
}
