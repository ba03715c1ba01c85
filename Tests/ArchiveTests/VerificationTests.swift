import Diagnostics
import Evaluation
import Files
import Foundation
import Releases
import Signatures
import Testing

@testable import Archive

@Suite struct VerificationTests {
  private let manager = FileManager.default

  @Test func `a sound snapshot passes, and what was not checked is not said to pass`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let report = try await SnapshotVerifier().verify(folder)
    #expect(report.diagnostics.isEmpty)
    #expect(report.isGood)
    for kind in [CheckKind.files, .shape, .description, .published, .webArchive] {
      #expect(report.outcome(kind) == .passed, "\(kind)")
    }
    for kind in [CheckKind.signatures, .keys, .rebuilt, .chain] {
      #expect(report.outcome(kind) == .notChecked, "\(kind)")
    }
    let sizes = try Workshop.tree(folder).values.map(\.count)
    #expect(report.bytes == sizes.reduce(0, +))
  }

  /// Every byte takes a minute or two without optimisation; each eleventh touches every file and every kind of line.
  private static var stride: Int { ProcessInfo.processInfo.environment["EVERY_BYTE"] == nil ? 11 : 1 }

  @Test func `a change of a single byte is found, wherever it is`() async throws {
    let workshop = try Workshop(["index.html": "<body>\n"])
    let source = try workshop.source().withoutOrigin
    let creation = try ArchiveFolder(workshop.archive, steps: .quick).create(
      source, seals: [Seal(try Workshop.key(.ed25519))])
    let folder = try #require(creation.snapshot).folder
    let verifier = SnapshotVerifier()
    #expect(try await verifier.verify(folder).isGood)
    for (path, bytes) in try Workshop.tree(folder).sorted(by: { $0.key < $1.key }) {
      let file = try #require(FileHandle(forUpdatingAtPath: folder + "/" + path))
      for index in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
        // Another bit each time, and the one that tells small letters from large ones at every third byte.
        let changed = bytes[index] ^ (index.isMultiple(of: 3) ? 0x20 : 1 << UInt8(index % 8))
        try file.put(changed, at: index)
        let report = try await verifier.verify(folder)
        #expect(!report.isGood, "\(path) byte \(index)")
        try file.put(bytes[index], at: index)
      }
      try file.close()
    }
    #expect(try await verifier.verify(folder).isGood)
  }

  @Test func `added, missing, renamed, swapped and cut files are named`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let name = folder.split(separator: "/").last.map { String($0) } ?? ""
    let verifier = SnapshotVerifier()
    let style = folder + "/data/site/assets/style.css"
    let page = folder + "/data/site/index.html"
    let aside = workshop.path + "/aside"

    try Workshop.write("new", to: folder + "/data/site/new.txt")
    try Workshop.write("new", to: folder + "/note.txt")
    try manager.createDirectory(atPath: folder + "/data/empty", withIntermediateDirectories: true)
    var faults = try await verifier.verify(folder).faults
    #expect(faults.contains("A113 \(name)/data/site/new.txt"))
    #expect(faults.contains("A113 \(name)/note.txt"))
    #expect(faults.contains("A114 \(name)/data/empty"))
    for path in ["/data/site/new.txt", "/note.txt", "/data/empty"] {
      try manager.removeItem(atPath: folder + path)
    }

    try manager.moveItem(atPath: style, toPath: aside)
    faults = try await verifier.verify(folder).faults
    #expect(faults.contains("A112 \(name)/data/site/assets/style.css"))
    try manager.moveItem(atPath: aside, toPath: folder + "/data/site/assets/stile.css")
    faults = try await verifier.verify(folder).faults
    #expect(faults.contains("A112 \(name)/data/site/assets/style.css"))
    #expect(faults.contains("A113 \(name)/data/site/assets/stile.css"))
    try manager.moveItem(atPath: folder + "/data/site/assets/stile.css", toPath: style)

    try manager.moveItem(atPath: style, toPath: aside)
    try manager.moveItem(atPath: page, toPath: style)
    try manager.moveItem(atPath: aside, toPath: page)
    faults = try await verifier.verify(folder).faults
    #expect(faults.contains("A111 \(name)/data/site/assets/style.css"))
    #expect(faults.contains("A111 \(name)/data/site/index.html"))
    try manager.moveItem(atPath: style, toPath: aside)
    try manager.moveItem(atPath: page, toPath: style)
    try manager.moveItem(atPath: aside, toPath: page)
    #expect(try await verifier.verify(folder).isGood)

    let bytes = try DiskTree(root: folder).bytes(at: "data/site/index.html")
    try Workshop.write(Array(bytes.dropLast()), to: page)
    #expect(try await verifier.verify(folder).faults.contains("A111 \(name)/data/site/index.html"))
  }

  @Test func `names in another normal form are found again`() async throws {
    var files = Workshop.files
    files["110101/2023/attachments/caf\u{E9}.pdf"] = "x"
    let workshop = try Workshop(files)
    let folder = try workshop.create()
    let attachments = folder + "/data/site/110101/2023/attachments/"
    try Workshop.write("x", to: folder + "/x")
    try manager.removeItem(atPath: folder + "/x")
    #expect(rename(attachments + "caf\u{E9}.pdf", attachments + "cafe\u{301}.pdf") == 0)
    let report = try await SnapshotVerifier().verify(folder)
    #expect(report.faults == [])
  }

  @Test(arguments: SignatureScheme.allCases)
  func `a seal is verified, and held to the key that is trusted`(scheme: SignatureScheme) async throws {
    let workshop = try Workshop()
    let (key, other) = (try Workshop.key(scheme), try Workshop.key(scheme))
    let folder = try workshop.create(seals: [Seal(key)])
    var report = try await SnapshotVerifier().verify(folder)
    #expect(report.outcome(.signatures) == .passed)
    #expect(report.outcome(.keys) == .notChecked)
    report = try await SnapshotVerifier(trusted: [key.verifying]).verify(folder)
    #expect(report.outcome(.keys) == .passed)
    report = try await SnapshotVerifier(trusted: [other.verifying]).verify(folder)
    #expect(report.outcome(.keys) == .failed)
    #expect(!report.isGood)
    try manager.removeItem(atPath: folder + "/" + scheme.signaturePath)
    report = try await SnapshotVerifier().verify(folder)
    #expect(report.outcome(.signatures) == .failed)
  }

  @Test func `one of the keys a bureau had is enough, but no other of its kind`() async throws {
    let workshop = try Workshop()
    let (old, new, other) = (
      try Workshop.key(.ed25519), try Workshop.key(.ed25519), try Workshop.key(.ed25519)
    )
    let (sm2, otherSM2) = (try Workshop.key(.sm2), try Workshop.key(.sm2))
    let first = try workshop.create(year: 2023, seals: [Seal(old)])
    let second = try workshop.create(year: 2024, seals: [Seal(new), Seal(sm2)])
    let both = SnapshotVerifier(trusted: [old.verifying, new.verifying, sm2.verifying])
    #expect(try await both.verify(first).outcome(.keys) == .passed)
    #expect(try await both.verify(second).outcome(.keys) == .passed)
    let mixed = SnapshotVerifier(trusted: [new.verifying, otherSM2.verifying])
    #expect(try await mixed.verify(first).outcome(.keys) == .failed)
    #expect(try await mixed.verify(second).outcome(.keys) == .failed)
    for key in [other, sm2] {
      #expect(try await SnapshotVerifier(trusted: [key.verifying]).verify(first).outcome(.keys) == .failed)
    }
  }

  @Test func `a snapshot under another's name is told, a copy under any other passes`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create(year: 2024)
    let renamed = workshop.archive + "/2025-01"
    try manager.moveItem(atPath: folder, toPath: renamed)
    var report = try await SnapshotVerifier().verify(renamed, isRow: true)
    #expect(report.faults == ["A145 2025-01"])
    #expect(report.outcome(.chain) == .failed)
    try manager.moveItem(atPath: renamed, toPath: folder + " 副本")
    report = try await SnapshotVerifier().verify(folder + " 副本")
    #expect(report.faults == [])
  }

  @Test func `what is no snapshot is told of in the row, and does not end it`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create(year: 2024)
    try manager.createSymbolicLink(atPath: workshop.archive + "/2023-01", withDestinationPath: folder)
    try Workshop.write("x", to: workshop.archive + "/2025-01")
    try manager.createDirectory(atPath: workshop.archive + "/2026-01", withIntermediateDirectories: true)
    let archive = ArchiveFolder(workshop.archive)
    var faults: [String: Set<String>] = [:]
    for name in try archive.names() {
      let report = try await SnapshotVerifier().verify(archive.folder(of: name), isRow: true)
      #expect(report.isGood == ("\(name)" == "2024-01"))
      faults["\(name)"] = Set(report.diagnostics.map(\.fault.code))
    }
    #expect(faults["2023-01"] == ["A146"] && faults["2025-01"] == ["A146"] && faults["2024-01"] == [])
    #expect(faults["2026-01"] == ["A112", "A121", "A122"])
    #expect(throws: ArchiveTrouble.self) { try archive.snapshots() }
    #expect(try archive.forks().map(\.place.file) == ["2024-01"])
  }

  @Test func `every file that the disk no longer gives is named, and the rest is verified`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let lost = ["data/site/assets/style.css", "data/content/site.yaml", "manifest-sm3.txt"]
    let disk = Steps(
      pass: { action, path throws(FileTrouble) in
        guard action == .read, lost.contains(where: path.hasSuffix) else { return }
        throw FileTrouble(.read, path, number: EIO)
      }, reachDisk: false)
    let report = try await SnapshotVerifier(steps: disk).verify(folder)
    let named = report.diagnostics.filter { $0.fault.code == "A124" }.map(\.place.file)
    #expect(named.sorted() == lost.map { "2024-01/" + $0 }.sorted())
    #expect(!report.faults.contains { $0.hasPrefix("A112") })
    let denied = Steps(
      pass: { action, path throws(FileTrouble) in
        if action == .read { throw FileTrouble(.read, path, number: EACCES) }
      }, reachDisk: false)
    await #expect(throws: ArchiveTrouble.self) { try await SnapshotVerifier(steps: denied).verify(folder) }
  }

  @Test(arguments: ["External-Identifier", "Bagging-Date", "Build-Date", "Site-Address"])
  func `a description without what snapshots are known by is not complete`(label: String) async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let bytes = try DiskTree(root: folder).bytes(at: "bag-info.txt")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix(label) }
    try Workshop.write(lines.joined(separator: "\n") + "\n", to: folder + "/bag-info.txt")
    let report = try await SnapshotVerifier().verify(folder)
    #expect(report.faults.contains("A122 2024-01/bag-info.txt"))
  }

  @Test func `a snapshot that took another's place breaks the chain`() async throws {
    let workshop = try Workshop()
    let first = try workshop.create(year: 2023)
    let second = try workshop.create(year: 2024)
    let verifier = SnapshotVerifier()
    #expect(try await verifier.verify(second, isRow: true).outcome(.chain) == .passed)
    #expect(try await verifier.verify(first, isRow: true).outcome(.chain) == .passed)
    try manager.moveItem(atPath: first, toPath: workshop.path + "/aside")
    #expect(try await verifier.verify(second).outcome(.chain) == .notChecked)
    var report = try await verifier.verify(second, isRow: true)
    #expect(report.diagnostics.map(\.fault.code) == ["A135"])
    var files = Workshop.files
    files["index.html"] = "<title>t</title><body>rewritten"
    let forger = try Workshop(files)
    try manager.moveItem(atPath: try forger.create(year: 2023), toPath: first)
    #expect(try await verifier.verify(first).isGood)
    report = try await verifier.verify(second, isRow: true)
    #expect(report.diagnostics.map(\.fault.code) == ["A134"])
    #expect(try ArchiveFolder(workshop.archive).forks().isEmpty)
    try manager.copyItem(atPath: second, toPath: workshop.archive + "/2024-02")
    #expect(try ArchiveFolder(workshop.archive).forks().map(\.fault.code) == ["A136"])
  }

  @Test func `what is built again is compared file by file`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create()
    let json = try DiskTree(root: folder).bytes(at: BagPath.release)
    let manifest = try Manifest(json: json)
    let standing = try [BagPath.mark, BagPath.readme, BagPath.findings].map {
      try DiskTree(root: folder).bytes(at: $0)
    }
    func rebuilding(
      _ manifest: Manifest, _ record: SnapshotRecord, mark: [UInt8]? = nil, description: [UInt8]? = nil,
      findings: [UInt8]? = nil
    ) -> Rebuilding {
      Rebuilding(
        manifest: manifest, record: record, mark: mark ?? standing[0],
        description: description ?? standing[1],
        findings: findings ?? standing[2])
    }
    let record = try workshop.source().record
    let same = rebuilding(manifest, record)
    var report = try await SnapshotVerifier().verify(folder) { snapshot, facts in
      #expect(snapshot == folder)
      #expect(facts.record.built.description == "2025-01-01")
      return same
    }
    #expect(report.outcome(.rebuilt) == .passed)
    let fewer = Manifest(generator: "disclose", files: Array(manifest.files.dropLast()))
    for (made, path) in [
      (rebuilding(fewer, record), "data/site/index.html"),
      (rebuilding(manifest, try workshop.source(year: 2023).record), BagPath.description),
      (rebuilding(manifest, record, mark: [0x2E]), BagPath.mark),
      (rebuilding(manifest, record, description: [0x2E]), BagPath.readme),
      (rebuilding(manifest, record, findings: [0x2E]), BagPath.findings),
    ] {
      report = try await SnapshotVerifier().verify(folder) { _, _ in made }
      #expect(report.faults == ["A143 2024-01/\(path)"])
    }
    report = try await SnapshotVerifier().verify(folder) { _, _ in nil }
    #expect(report.diagnostics.map(\.fault.code) == ["A144"])
  }
}

extension FileHandle {
  fileprivate func put(_ byte: UInt8, at index: Int) throws {
    try seek(toOffset: UInt64(index))
    try write(contentsOf: [byte])
  }
}

extension SnapshotSource {
  /// The same without content and templates.
  fileprivate var withoutOrigin: SnapshotSource {
    SnapshotSource(
      site: site, origin: nil, record: record, mark: mark, description: description)
  }
}
