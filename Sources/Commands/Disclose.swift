public import ArgumentParser

/// The program: `disclose` and its subcommands.
public struct Disclose: AsyncParsableCommand {
  /// What the program is called and which commands it has.
  public static let configuration = CommandConfiguration(
    commandName: "disclose",
    abstract: "预算绩效评价公开网站生成器 / makes the website on which budget performance is disclosed",
    version: ProgramData.version,
    subcommands: [
      NewCommand.self, AddCommand.self, ImportCommand.self, CheckCommand.self, BuildCommand.self,
      MergeCommand.self, PreviewCommand.self, DiffCommand.self, PublishCommand.self, ArchiveCommand.self,
      ExplainCommand.self, DoctorCommand.self, UpdateCommand.self, ManualCommand.self,
    ])

  /// The program.
  public init() {}
}
