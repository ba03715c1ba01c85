import Digests
import Evaluation
import Testing

@testable import Preview

@Suite struct WireTests {
  private let resource: Resource

  init() throws {
    resource = Resource(type: "text/plain", bytes: Array("0123456789".utf8), digester: try Digester(.sha256))
  }

  private func reply(_ lines: String = "", method: String = "GET") throws -> Reply {
    var reader = HeadReader()
    reader.take(Array("\(method) / HTTP/1.1\r\nHost: localhost:1\r\n\(lines)\r\n".utf8))
    let head = try #require(try reader.next())
    return resource.reply(to: try Request(head, port: 1))
  }

  @Test func `a known version is not sent again`() throws {
    for value in [resource.tag, "W/" + resource.tag, "\"other\", \(resource.tag)", "*"] {
      #expect(try reply("If-None-Match: \(value)\r\n").status == .notModified)
    }
    #expect(try reply("If-None-Match: \"other\"\r\n").status == .ok)
  }

  @Test func `a range is given while the version is the one that is meant`() throws {
    let part = try reply("Range: bytes=2-4\r\n")
    #expect(part.status == .partialContent)
    #expect(part.body == Array("234".utf8))
    #expect(part.fields.contains(HeaderField("Content-Range", "bytes 2-4/10")))
    #expect(try reply("Range: bytes=2-4\r\nIf-Range: \(resource.tag)\r\n").status == .partialContent)
    #expect(try reply("Range: bytes=2-4\r\nIf-Range: \"other\"\r\n").body.count == 10)
    #expect(try reply("Range: bytes=90-\r\n").status == .rangeNotSatisfiable)
    #expect(try reply("Range: bytes=2-4\r\n", method: "HEAD").status == .ok)
  }

  @Test func `HEAD gives the head of GET`() throws {
    let date = HTTPDate(seconds: 784_111_777)
    let get = try reply().wire(for: .get, keepsAlive: true, date: date)
    let head = try reply(method: "HEAD").wire(for: .head, keepsAlive: true, date: date)
    #expect(get == head + resource.bytes)
    #expect(String(decoding: head, as: UTF8.self).contains("\r\nContent-Length: 10\r\n"))
  }

  @Test func `a moment is written as HTTP writes it`() {
    #expect("\(HTTPDate(seconds: 784_111_777))" == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test func `a refused method names those that are answered`() {
    #expect(Reply.plain(.methodNotAllowed).fields.contains(HeaderField("Allow", "GET, HEAD")))
  }
}
