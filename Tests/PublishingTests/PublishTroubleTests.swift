import Diagnostics
import Testing

@testable import Publishing

@Suite("Trouble with a publication")
struct PublishTroubleTests {
  private static let all: [PublishTrouble] = [
    .unknownTarget("门"), .unknownTarget(nil), .secretInAddress, .noProgram("rsync"),
    .program(name: "rsync", status: 11, words: "No space left"), .foreign(target: "/srv", name: "a"),
    .busy("/srv"), .lostHold("/srv"), .noLinks(target: "/srv"), .lacking(target: "/srv", program: "flock"),
    .differs(target: "/srv", paths: ["a"]), .notBuilt(folder: "Public", path: "a", count: 1),
    .nothingBuilt(folder: "Public"), .notApproved(approved: "A", found: "B"), .notAFingerprint("x"),
    .tooManyRemovals(count: 2, limit: 1), .damagedLog(line: 1), .notKept("A"), .nothingBefore(target: "/srv"),
    .damagedRelease("A", path: "a"), .earlierDay(day: "2026-01-01", last: "2026-01-02"),
    .package(path: "a.zip"), .changedManifest(target: "/srv", path: "manifest.json"),
    .liveChanged(target: "/srv"), .held(target: "/srv", by: "a 1000", lock: ".disclose/lock"),
  ]

  @Test("says in both languages what is wrong and what to do", arguments: all)
  func wording(trouble: PublishTrouble) {
    for language in [Language.zh, .en] {
      let wording = trouble.wording(in: language)
      #expect(!wording.what.isEmpty)
      #expect(!wording.next.isEmpty)
    }
  }

  @Test(
    "says what to do about what another machine said",
    arguments: [
      ("Host key verification failed.", ProgramFailure.unknownMachine),
      ("a@b: Permission denied (publickey).", .noLogin),
      ("mkdir: cannot create directory 'a': Permission denied", .noPermission),
      ("mv: cannot move 'a' to 'b': Read-only file system", .noPermission),
      ("write failed on \"a\": No space left on device (28)", .noRoom),
      ("sh: 30: echo: echo: I/O error", .noRoom),
      ("Connection refused", .other),
    ])
  func remedies(words: String, failure: ProgramFailure) {
    #expect(ProgramFailure(words) == failure)
    let trouble = PublishTrouble.program(name: "ssh", status: 255, words: words)
    #expect(trouble.wording(in: .en).next.hasPrefix(failure.englishRemedy))
    #expect(trouble.wording(in: .zh).next.hasPrefix(failure.chineseRemedy))
  }

  @Test("tells whose line was lost just now how long his own claim lasts")
  func lostLine() {
    #expect(PublishTrouble.busy("/srv").wording(in: .en).next.contains("in two minutes"))
    #expect(PublishTrouble.busy("/srv").wording(in: .zh).next.contains("两分钟"))
  }

  @Test("never repeats what other programs say of passwords")
  func redaction() {
    let words =
      "1\n2\nFailed to create file system for \":sftp,pass=geheim:/srv\"\nGET https://a:geheim@host/ failed\n"
    let said = Redaction.lastWords(of: words)
    #expect(!said.contains("geheim"))
    #expect(said.contains("failed"))
  }
}
