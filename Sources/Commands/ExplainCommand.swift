internal import ArgumentParser
internal import Diagnostics

/// `disclose explain`: says what a code of a fault means, why it matters, how to mend it, with an example.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "说明一个代码：什么问题、为什么、怎么改 / says what a code means, why it matters and how to mend it",
    discussion: Examples.explain.discussion)

  @OptionGroup var speech: SpeechOptions

  @Argument(
    help: ArgumentHelp("代码，例如 C111；不写则列出全部 / a code such as C111; all of them if left out", valueName: "CODE")
  )
  var code: String?

  func run() async throws {
    let console = speech.console
    guard let code else {
      let list = FaultExplanation.list(in: speech.language)
      return try console.result(Array(list.utf8))
    }
    let known = FaultCodes.code(code)
    if let explanation = FaultExplanation(known, in: speech.language) {
      return try console.result(Array(explanation.text.utf8))
    }
    let near = FaultCodes.near(known).map { "    \($0.code)  \($0.outline(in: speech.language))" }
    let lines = near.isEmpty ? "" : "\n" + near.joined(separator: "\n")
    console.say(
      zh: "没有代码“\(code)”。\(near.isEmpty ? "运行 disclose explain 列出全部代码。" : "相近的有：")\(lines)",
      en:
        "There is no code “\(code)”. \(near.isEmpty ? "Run disclose explain to list all of them." : "Near it are:")\(lines)"
    )
    throw ExitCode(64)
  }
}
