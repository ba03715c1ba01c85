import Digests
import Testing

@testable import Releases

@Suite struct ManifestTests {
  private func file(_ path: String, _ byte: UInt8) -> Manifest.File {
    Manifest.File(path: path, bytes: 3, digest: Digest(bytes: [UInt8](repeating: byte, count: 32)))
  }

  @Test func `the form does not change`() {
    let manifest = Manifest(generator: "disclose", files: [file("b\"c", 0xAB), file("a/x", 0x01)])
    #expect(
      String(decoding: manifest.json, as: UTF8.self) == """
        {
        "format": 1,
        "generator": "disclose",
        "files": [
        {"path": "a/x", "bytes": 3, "sha256": "\(String(repeating: "01", count: 32))"},
        {"path": "b\\"c", "bytes": 3, "sha256": "\(String(repeating: "ab", count: 32))"}
        ]
        }

        """)
  }

  @Test func `what is written is read back`() throws {
    let manifest = Manifest(generator: "disclose", files: [file("一", 1), file("a\"", 2), file("Z", 3)])
    #expect(try Manifest(json: manifest.json) == manifest)
    let empty = Manifest(generator: "disclose", files: [])
    #expect(try Manifest(json: empty.json) == empty)
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "a//b"])
  func `a manifest that lists a path outside the folder is not ours`(_ path: String) {
    let manifest = Manifest(generator: "disclose", files: [file(path, 1)])
    #expect(throws: Manifest.Fault.notOurs) { try Manifest(json: manifest.json) }
  }

  @Test func `a manifest cut short anywhere is not ours`() {
    let json = Manifest(generator: "disclose", files: [file("a", 1), file("b", 2)]).json
    for length in 0..<json.count {
      #expect(throws: Manifest.Fault.notOurs) { try Manifest(json: Array(json[..<length])) }
    }
  }

  @Test func `a journal is read back, and one that was cut short is none`() throws {
    let digester = try Digester(.sha256)
    let journal = Journal(
      manifest: digester.digest(of: [1]), clearings: ["a b"],
      moves: ["c d/e", "manifest.json"],
      removals: ["f"])
    let text = journal.text(digester)
    #expect(Journal(text, digester) == journal)
    for length in 0..<text.count { #expect(Journal(Array(text[..<length]), digester) == nil) }
  }

  @Test func `a journal that leads out of the folder is none`() throws {
    let digester = try Digester(.sha256)
    let journal = Journal(manifest: digester.digest(of: [1]), clearings: [], moves: [], removals: ["../x"])
    #expect(Journal(journal.text(digester), digester) == nil)
  }
}
