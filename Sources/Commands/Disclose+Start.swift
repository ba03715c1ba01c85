internal import ArgumentParser

extension Disclose {
  /// Reads the arguments of the process and does what they ask for; ends the process where that is not to be.
  ///
  /// What is wrong with the arguments is said by the library that reads them, in English; a line in Chinese goes before it.
  public static func start() async {
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      if exitCode(for: error) == .validationFailure {
        Console(language: .ofEnvironment).say(
          zh: "命令的写法有误，见下面的 Error。运行 disclose help 查看全部命令，disclose help 命令 查看用法和例子。",
          en: "Run disclose help for all commands, disclose help COMMAND for its options and examples.")
      }
      exit(withError: error)
    }
  }
}
