import Digests
import Files
import Releases
import Testing

@Suite("A release")
struct ReleaseTests {
  private func digest(_ text: String) throws -> Digest {
    try Digester(.sha256).digest(of: Array(text.utf8))
  }

  private func manifest(_ files: [String: String]) throws -> Manifest {
    Manifest(
      generator: "disclose",
      files: try files.map { path, text in
        Manifest.File(path: path, bytes: text.utf8.count, digest: try digest(text))
      })
  }

  @Test("is named by the SHA-256 of its manifest in five groups of four characters")
  func fingerprint() throws {
    let release = try Release(try manifest(["index.html": "a"]))
    #expect(release.digest == (try digest(String(decoding: release.manifest.json, as: UTF8.self))))
    // The first bits of 00 44 32 14 c7 … are 0, 1, 2, 3 and so on, five at a time.
    let counting = try #require(
      Digest(hex: "00443214c74254b635cf84653" + String(repeating: "0", count: 39)))
    #expect("\(Fingerprint(counting))" == "0123-4567-89AB-CDEF-GHJK")
  }

  @Test("has the same fingerprint wherever its files came from, and another for any other byte")
  func sameFiles() throws {
    let origin = ReleaseOrigin(content: try digest("c"), templates: try digest("t"), program: "disclose 1")
    let plain = try Release(try manifest(["index.html": "a"]))
    #expect(plain.fingerprint == (try Release(plain.manifest, origin: origin).fingerprint))
    #expect(plain.fingerprint != (try Release(try manifest(["index.html": "b"])).fingerprint))
  }

  @Test(
    "is found by its fingerprint however a person writes it",
    arguments: ["0123-4567-89AB-CDEF-GHJK", "o1234567 89abcdef ghjk", "OL23-4567-89AB-CDEF-GHJK"])
  func reading(text: String) throws {
    #expect(Fingerprint(reading: text)?.description == "0123-4567-89AB-CDEF-GHJK")
  }

  @Test("is not found by something else", arguments: ["", "0123", "0123-4567-89AB-CDEF-GHJU", "评价"])
  func notReading(text: String) {
    #expect(Fingerprint(reading: text) == nil)
  }

  @Test("notes what it came from as sha256sum would")
  func origin() throws {
    let site = MemoryTree(["Content/site.yaml": "a", "Content/b/c.csv": "b", "Templates/x": "t"])
    let origin = try ReleaseOrigin(of: site, program: "disclose 1")
    let lines = "\(try digest("b").hex)  Content/b/c.csv\n\(try digest("a").hex)  Content/site.yaml\n"
    #expect(origin.content == (try digest(lines)))
    #expect(origin.templates == (try digest("\(try digest("t").hex)  Templates/x\n")))
  }

  @Test("differs from another path by path")
  func difference() throws {
    let old = try manifest(["a": "1", "b": "1", "d": "1"])
    let new = try manifest(["b": "2", "c": "1", "d": "1"])
    let difference = ManifestDifference(from: old, to: new)
    #expect(difference.added == ["c"])
    #expect(difference.changed == ["b"])
    #expect(difference.removed == ["a"])
    let same = ManifestDifference(from: old, to: old)
    #expect(same.added.isEmpty && same.changed.isEmpty && same.removed.isEmpty)
    #expect(ManifestDifference(from: nil, to: old).added == ["a", "b", "d"])
  }
}
