internal import Archive
internal import ArgumentParser
internal import Diagnostics

/// `disclose archive list`: names the snapshots, their days and fingerprints.
struct ArchiveListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出已有的归档 / lists the snapshots")

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    let console = speech.console
    let entries = try await console.attempting { try options.folder.snapshots() }
    if entries.isEmpty { console.say(zh: "还没有归档。", en: "There are no snapshots yet.") }
    for entry in entries {
      let previous = entry.previous ?? "—"
      try console.result(
        zh: "\(entry.name)  \(entry.archived)  \(entry.fingerprint)  前一份 \(previous)  \(entry.title)",
        en: "\(entry.name)  \(entry.archived)  \(entry.fingerprint)  after \(previous)  \(entry.title)")
    }
  }
}
