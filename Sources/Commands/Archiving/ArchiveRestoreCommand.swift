internal import Archive
internal import ArgumentParser
internal import Diagnostics

/// `disclose archive restore`: gives the files of a snapshot back as they were.
struct ArchiveRestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "从归档恢复 / gives the files of a snapshot back")

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var speech: SpeechOptions

  @Argument(help: "归档的名称或文件夹 / the name or folder of a snapshot")
  var snapshot: String

  @Option(help: "恢复到的文件夹，必须不存在 / the folder to restore to, which must not be there")
  var to: String

  func run() async throws {
    let console = speech.console
    let folder = SnapshotName(snapshot).map { options.folder.folder(of: $0) } ?? snapshot
    let report = try await console.attempting {
      try await console.following { try await SnapshotVerifier().verify(folder, headway: $0) }
    }
    guard report.isGood else {
      console.report(report.diagnostics)
      console.say(zh: "归档有损坏，没有恢复任何文件。", en: "The snapshot is damaged; nothing was restored.")
      throw ExitCode(1)
    }
    let count = try await console.attempting {
      try console.following { try SnapshotRestoring(folder).restore(to: to, headway: $0) }
    }
    try console.result(zh: "已恢复 \(count) 个文件到 \(to)", en: "\(count) files were restored to \(to)")
  }
}
