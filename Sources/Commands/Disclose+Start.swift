internal import ArgumentParser

extension Disclose {
  /// Reads the arguments of the process and does what they ask for; ends the process where that is not to be.
  ///
  /// What is wrong with the arguments is said by the library that reads them, in English; the same in Chinese goes before it.
  public static func start() async {
    LargeBlocks.giveBack()
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      // A command that ends with this status by itself has said why.
      if exitCode(for: error) == .validationFailure, !(error is ExitCode) {
        let text = UsageText(
          message: message(for: error), arguments: Array(CommandLine.arguments.dropFirst()))
        Console(language: .ofEnvironment).say(
          zh: text.chinese,
          en: "Run disclose help for all commands, disclose help COMMAND for its options and examples.")
      }
      exit(withError: error)
    }
  }
}
