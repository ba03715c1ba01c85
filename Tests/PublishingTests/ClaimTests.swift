import Testing

@testable import Publishing

@Suite("The claim on a target")
struct ClaimTests {
  /// What is said while the claim on a new folder is held for as long as the shell commands `owner` keep it, which hears of nobody
  /// for `silence` seconds at most. They may wait for the file `over`, which is made when the claim has ended.
  private func claim(by owner: String, silence: Int) throws -> OutsideProgram.Result {
    let script = """
      folder=$(mktemp -d)
      trap 'rm -rf "$folder"' EXIT
      lock=$folder/web/.disclose/lock
      (\(owner)) | {
        sh -c "$1" sh "$folder/web" name \(silence)
        echo "ended with $?"
        touch "$folder/over"
      }
      flock -n "$lock" echo free
      """
    return try OutsideProgram(name: "sh", arguments: ["-c", script, "sh", SideBySideScripts.claim]).run()
  }

  @Test(
    "ends where its owner gives no sign of life, though the line still seems to be open",
    .timeLimit(.minutes(1)))
  func silence() throws {
    let result = try claim(by: #"until [ -e "$folder/over" ]; do sleep 0.1; done"#, silence: 1)
    #expect(String(decoding: result.output, as: UTF8.self) == "ready\nended with 0\nfree\n")
  }

  @Test("holds as long as its owner gives signs of life, and ends with its line", .timeLimit(.minutes(1)))
  func signs() throws {
    let owner =
      #"until [ -e "$folder/web/releases" ]; do sleep 0.1; done; for n in 1 2 3; do echo; sleep 0.2; done; "#
      + #"flock -n "$lock" echo free too early >&2"#
    let result = try claim(by: owner, silence: 1000)
    #expect(String(decoding: result.output, as: UTF8.self) == "ready\nended with 0\nfree\n")
    #expect(result.words == "")
  }
}
