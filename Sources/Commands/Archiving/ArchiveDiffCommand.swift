internal import ArgumentParser

/// `disclose archive diff`: says what is different between the last snapshots of two years.
struct ArchiveDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "对比两个年度的最后一份归档 / compares the last snapshots of two years")

  @OptionGroup var options: ComparingOptions

  @Argument(help: "旧的年度 / the earlier year")
  var old: Int

  @Argument(help: "新的年度 / the later year")
  var new: Int

  func run() async throws {
    let finder = options.finder
    try await options.compare { (try finder.snapshot(of: old), try finder.snapshot(of: new)) }
  }
}
