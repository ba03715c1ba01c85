import Diagnostics
import Evaluation
import Files
import Foundation
import Signatures
import Testing

@testable import Archive

@Suite struct CreationTests {
  @Test func `the same site gives the same bytes`() throws {
    let (one, two) = (try Workshop(), try Workshop())
    let (first, second) = (try Workshop.tree(one.create()), try Workshop.tree(two.create()))
    #expect(first == second)
    #expect(first.keys.contains("data/wacz/site.wacz"))
    #expect(first.keys.contains("data/content/110101/2023/evaluations.csv"))
    #expect(first.keys.contains("data/templates/pages/home.md"))
  }

  @Test func `pages are marked by one line, and nothing else differs`() throws {
    let workshop = try Workshop()
    let tree = try Workshop.tree(workshop.create())
    let mark = "<p>已归档 2025-01-31 2024-01</p>\n"
    for (path, text) in Workshop.files {
      let archived = String(decoding: try #require(tree["data/site/" + path]), as: UTF8.self)
      if path.hasSuffix(".html") {
        #expect(archived != text)
        #expect(archived.replacingOccurrences(of: mark, with: "") == text)
      } else {
        #expect(archived == text)
      }
    }
  }

  @Test func `names count up within a year, and each snapshot is linked to the one before`() throws {
    let workshop = try Workshop()
    for year in [2023, 2024, 2024] { try workshop.create(year: year) }
    let entries = try ArchiveFolder(workshop.archive).snapshots()
    #expect(entries.map(\.name.description) == ["2023-01", "2024-01", "2024-02"])
    #expect(entries.map(\.previous) == [nil, "2023-01", "2024-01"])
    #expect(entries.dropFirst().map(\.previousFingerprint) == entries.dropLast().map(\.fingerprint))
  }

  @Test func `a site that was changed by hand is not archived`() throws {
    let workshop = try Workshop()
    try Workshop.write("other", to: workshop.path + "/Public/index.html")
    try FileManager.default.removeItem(atPath: workshop.path + "/Public/assets/style.css")
    let creation = try ArchiveFolder(workshop.archive, steps: .quick).create(try workshop.source())
    #expect(creation.snapshot == nil)
    #expect(Set(creation.diagnostics.map(\.fault.code)) == ["A101", "A102", "A105"])
    #expect(try ArchiveFolder(workshop.archive).names().isEmpty)
  }

  @Test func `links and names in another normal form are reported, not archived`() throws {
    let workshop = try Workshop(["index.html": "<body>", "e\u{301}.txt": "x"])
    try FileManager.default.createSymbolicLink(
      atPath: workshop.path + "/Content/link", withDestinationPath: "/etc/passwd")
    let creation = try ArchiveFolder(workshop.archive, steps: .quick).create(try workshop.source())
    #expect(creation.snapshot == nil)
    #expect(creation.diagnostics.map(\.fault.code).sorted() == ["A103", "A104"])
  }

  @Test func `while one snapshot is being made, another is refused`() throws {
    let workshop = try Workshop()
    try Tree.make(workshop.archive, .quick)
    let lock = try FileLock(file: workshop.archive + "/.lock")
    #expect(throws: ArchiveTrouble.busy(folder: workshop.archive)) { try workshop.create() }
    withExtendedLifetime(lock) {}
    #expect(try ArchiveFolder(workshop.archive).names().isEmpty)
  }

  @Test func `a folder of somebody's own beside the snapshots stays`() throws {
    let workshop = try Workshop()
    let own = ["/.notes.part/1", "/.2024-1.part/1", "/.2024-01.parts/1", "/2024-01.part/1"]
    for path in own + ["/.2023-07.part/1"] { try Workshop.write("x", to: workshop.archive + path) }
    try workshop.create()
    for path in own { #expect(Tree.isThere(workshop.archive + path)) }
    #expect(!Tree.isThere(workshop.archive + "/.2023-07.part"))
  }

  @Test func `without a built site there is nothing to archive`() throws {
    let workshop = try Workshop()
    try FileManager.default.removeItem(atPath: workshop.path + "/Public/manifest.json")
    #expect(throws: ArchiveTrouble.notBuilt(folder: workshop.path + "/Public")) { try workshop.create() }
  }

  @Test func `stopped at any step, nothing half bears a snapshot's name, and the next one is whole`()
    async throws
  {
    let workshop = try Workshop()
    let other = try Workshop()
    let wanted = try Workshop.tree(other.create())
    var steps = 0
    var isDone = false
    while !isDone {
      do {
        try workshop.create(steps: Interruption(after: steps).steps)
        isDone = true
      } catch is ArchiveTrouble {
        let names = try ArchiveFolder(workshop.archive).names()
        for name in names {
          #expect(try Workshop.tree(workshop.archive + "/\(name)") == wanted, "step \(steps)")
        }
        if !names.isEmpty {
          // What the one that stands left unfinished goes with the next, which bears another name.
          try workshop.create()
          #expect(try Tree.names(in: workshop.archive) == [".lock", "2024-01", "2024-02"], "step \(steps)")
          try FileManager.default.removeItem(atPath: workshop.archive)
        }
      }
      steps += 1
    }
    #expect(steps > 50)
    #expect(try Workshop.tree(workshop.archive + "/2024-01") == wanted)
  }

  @Test func `a signing command's answer is verified before it is used`() throws {
    let workshop = try Workshop()
    let pem = try Workshop.pem(.ed25519)
    let file = workshop.path + "/key.pem"
    try Workshop.write(pem, to: file)
    let key = try SigningKey(pem: pem).verifying
    let tool =
      "cat > \(workshop.path)/m && openssl pkeyutl -sign -rawin -inkey \(file) -in \(workshop.path)/m"
    let folder = try workshop.create(seals: [Seal(command: tool, key: key)])
    #expect(try Workshop.tree(folder)["seal/tagmanifest-sha256.txt.ed25519.sig"]?.count == 64)
    #expect(throws: ArchiveTrouble.signature(.refused)) {
      try workshop.create(seals: [Seal(command: "echo no", key: key)])
    }
    #expect(throws: ArchiveTrouble.signer(status: 3)) {
      try workshop.create(seals: [Seal(command: "exit 3", key: key)])
    }
    #expect(throws: ArchiveTrouble.self) { try workshop.create(seals: [Seal(command: "yes", key: key)]) }
    #expect(try ArchiveFolder(workshop.archive).names().map(\.description) == ["2024-01"])
  }
}
