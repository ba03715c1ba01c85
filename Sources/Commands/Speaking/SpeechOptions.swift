public import ArgumentParser
public import Diagnostics

/// In which language the program speaks.
struct SpeechOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "提示语言 zh 或 en / the language of messages, zh or en")
  var chosen: Language?

  /// The language that was asked for, or that of the environment.
  var language: Language { chosen ?? .ofEnvironment }
}

extension Language: ExpressibleByArgument {}
