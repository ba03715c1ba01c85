internal import ArgumentParser

/// `disclose archive`: snapshots of the site that prove themselves.
struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "归档：制作、查看、核验、对比、恢复 / makes, lists, verifies, compares and restores snapshots of the site",
    discussion: Examples.archive.discussion,
    subcommands: [
      ArchiveCreateCommand.self, ArchiveListCommand.self, ArchiveVerifyCommand.self,
      ArchiveDiffCommand.self, ArchiveRestoreCommand.self, ArchiveAnnounceCommand.self,
    ])
}
