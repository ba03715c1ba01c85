import Foundation
import Testing

@testable import Releases

@Suite struct BuildNotesTests {
  private let text = Array("one\ntwo\n".utf8)

  @Test func `what is left beside a folder is found again, and nothing of it is in the folder`() throws {
    let folder = try TemporaryFolder()
    try folder.build(["index.html": "home"])
    let output = OutputFolder(folder.site)
    #expect(output.notes() == nil)
    try output.leave(notes: Array("zero\n".utf8))
    try output.leave(notes: text)
    #expect(output.notes() == text)
    #expect(OutputFolder(folder.site + "/").notes() == text)
    #expect(try folder.siteTree() == ["index.html": "home"])
    let file = folder.path + "/.site.notes"
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `notes with any byte changed, or of any other length, are none`() throws {
    let sealed = try SealedText.sealed(text)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(try SealedText.opened(changed) == nil)
      #expect(try SealedText.opened(Array(sealed[..<index])) == nil)
    }
    #expect(try SealedText.opened(sealed + [10]) == nil)
    #expect(try SealedText.opened(sealed) == text)
  }

  @Test func `something else at the place of the notes is passed over`() throws {
    let folder = try TemporaryFolder()
    try folder.build(["index.html": "home"])
    let output = OutputFolder(folder.site)
    try Data("mine".utf8).write(to: URL(filePath: folder.path + "/.site.notes"))
    #expect(output.notes() == nil)
    try FileManager.default.removeItem(atPath: folder.path + "/.site.notes")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.site.notes", withIntermediateDirectories: false)
    #expect(output.notes() == nil)
    #expect(throws: ReleaseTrouble.self) { try output.leave(notes: text) }
  }
}
