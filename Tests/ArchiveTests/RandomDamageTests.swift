import Diagnostics
import Files
import Foundation
import Signatures
import Testing

@testable import Archive

@Suite struct RandomDamageTests {
  /// What happens to the files of a snapshot when folders get copied, edited and lost.
  private enum Damage: CaseIterable {
    case changed, cut, grown, holed, emptied, swapped, renamed, removed, added, doubled
  }

  @Test func `a thousand faults of every kind are found, each`() async throws {
    let workshop = try Workshop()
    let folder = try workshop.create(seals: [
      Seal(try Workshop.key(.ed25519)), Seal(try Workshop.key(.sm2)),
    ])
    let whole = try Workshop.tree(folder)
    let paths = whole.keys.sorted()
    var chance = Chance(seed: 8)
    for number in 0..<1000 {
      let damage = Damage.allCases[number % Damage.allCases.count]
      let path = try #require(paths.randomElement(using: &chance))
      let other = try #require(paths.filter { whole[$0] != whole[path] }.randomElement(using: &chance))
      var damaged = whole
      switch damage {
      case .changed:
        let at = Int.random(in: 0..<(whole[path]?.count ?? 0), using: &chance)
        damaged[path]?[at] ^= UInt8.random(in: 1...255, using: &chance)
      case .cut: damaged[path]?.removeLast(Int.random(in: 1...(whole[path]?.count ?? 1), using: &chance))
      case .grown: damaged[path]?.append(UInt8.random(in: 0...255, using: &chance))
      case .holed: damaged[path]?.remove(at: Int.random(in: 0..<(whole[path]?.count ?? 0), using: &chance))
      case .emptied: damaged[path] = []
      case .swapped: (damaged[path], damaged[other]) = (whole[other], whole[path])
      case .renamed: damaged[path + "x"] = damaged.removeValue(forKey: path)
      case .removed: damaged[path] = nil
      case .added: damaged["data/site/\(chance.next()).html"] = whole[path]
      case .doubled: damaged[path + "~"] = whole[path]
      }
      #expect(damaged != whole)
      try Self.write(damaged, over: whole, to: folder)
      let isGood: Bool
      do {
        isGood = try await SnapshotVerifier().verify(folder).isGood
      } catch ArchiveTrouble.notASnapshot {
        isGood = false
      }
      #expect(!isGood, "\(number): \(damage) \(path)")
      try Self.write(whole, over: damaged, to: folder)
    }
    #expect(try Workshop.tree(folder) == whole)
    #expect(try await SnapshotVerifier().verify(folder).isGood)
  }

  /// Makes the files of `folder`, which are `old`, those of `new`.
  private static func write(_ new: [String: [UInt8]], over old: [String: [UInt8]], to folder: String) throws {
    for path in old.keys where new[path] == nil {
      try FileManager.default.removeItem(atPath: folder + "/" + path)
    }
    for (path, bytes) in new where old[path] != bytes { try Workshop.write(bytes, to: folder + "/" + path) }
  }
}

/// Numbers by chance that are the same each time (SplitMix64).
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
