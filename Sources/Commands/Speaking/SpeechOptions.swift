internal import ArgumentParser
internal import Diagnostics

/// In which language the program speaks.
struct SpeechOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("提示语言 zh 或 en / the language of messages, zh or en", valueName: "zh|en"))
  var chosen: String?

  @Flag(
    name: .customLong("quiet"),
    help: "不显示进度、警告和提示，只显示错误和结果 / no progress, warnings or notes: errors and results only")
  var isQuiet = false

  /// What the program speaks through.
  var console: Console { Console(language: language, isQuiet: isQuiet) }

  /// The language that was asked for, or that of the environment.
  var language: Language { chosen.flatMap(Language.init(rawValue:)) ?? .ofEnvironment }

  func validate() throws {
    if let chosen, Language(rawValue: chosen) == nil {
      throw ValidationError("--lang 只能是 zh 或 en，不能是“\(chosen)” / --lang is zh or en, not “\(chosen)”")
    }
  }
}
