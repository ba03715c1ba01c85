import Diagnostics
import Files
import Foundation
import Signatures
import Testing

@testable import Archive

@Suite struct DamageTests {
  /// What is done to a sound snapshot, and the fault that must be reported for it.
  struct Damage: CustomTestStringConvertible, Sendable {
    let code: String
    let path: String
    /// The file's new bytes, from the old ones; nil to remove it.
    let change: @Sendable ([UInt8]) -> [UInt8]?

    var testDescription: String { "\(code) for \(path)" }
  }

  static let all: [Damage] = [
    Damage(code: "A118", path: "manifest-sha512.txt") { $0 + Array("nonsense\n".utf8) },
    Damage(code: "A119", path: "manifest-sm3.txt") { text in
      Array(text.dropLast().prefix(through: text.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0))
    },
    Damage(code: "A120", path: "data/site/new.txt") { _ in [1] },
    Damage(code: "A121", path: "bagit.txt") { $0 + [0x20] },
    Damage(code: "A122", path: "bag-info.txt") { _ in [0x20] },
    Damage(code: "A123", path: "fetch.txt") { _ in Array("https://example.com/x 1 data/x\n".utf8) },
    Damage(code: "A131", path: "seal/tagmanifest-sha256.txt.ed25519.sig") { _ in nil },
    Damage(code: "A131", path: "seal/ed25519-public.pem") { _ in nil },
    Damage(code: "A132", path: "seal/tagmanifest-sha256.txt.ed25519.sig") { $0.map { _ in 0 } },
    Damage(code: "A137", path: "data/site/index.html") { $0 + [0x20] },
    Damage(code: "A137", path: "data/site/assets/style.css") { _ in nil },
    Damage(code: "A138", path: "data/release/manifest.json") { _ in Array("{}".utf8) },
    Damage(code: "A142", path: "data/site/new.txt") { _ in [1] },
  ]

  @Test(arguments: all)
  func `damage is called by its name`(damage: Damage) async throws {
    let workshop = try Workshop()
    let folder = try workshop.create(seals: [Seal(try Workshop.key(.ed25519))])
    let path = folder + "/" + damage.path
    let old = Tree.isThere(path) ? try DiskTree(root: folder).bytes(at: damage.path) : []
    if let new = damage.change(old) {
      try Workshop.write(new, to: path)
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    let report = try await SnapshotVerifier().verify(folder)
    #expect(report.diagnostics.map(\.fault.code).contains(damage.code))
    #expect(!report.isGood)
  }

  @Test func `a seal by another key is not taken for the bureau's`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create(seals: [Seal(try Workshop.key(.ed25519))])
    let report = try await SnapshotVerifier(trusted: [try Workshop.key(.ed25519).verifying]).verify(folder)
    #expect(report.diagnostics.map(\.fault.code) == ["A133"])
  }
}
