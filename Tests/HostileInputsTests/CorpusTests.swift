import Foundation
import Testing

/// Every input that is kept in `Fuzzing/Corpus` goes through its door: what the fuzzer once found stays mended.
@Suite struct CorpusTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/Corpus")

  @Test(arguments: HostileInput.allCases)
  func `every input that was kept is read or refused`(input: HostileInput) throws {
    let folder = Self.corpus.appending(path: input.rawValue)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count >= 3)
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      do { try input.take(bytes) } catch { Issue.record("\(input.rawValue)/\(name): \(error)") }
    }
  }

  @Test func `every folder of inputs has a door`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).sorted()
    #expect(names == HostileInput.allCases.map(\.rawValue).sorted())
  }
}
