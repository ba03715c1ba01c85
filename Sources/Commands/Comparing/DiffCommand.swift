internal import ArgumentParser

/// `disclose diff`: says what is different between two releases of a site, field by field and file by file.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "对比两次生成、发布或归档的网站 / compares two built sites, releases or snapshots",
    discussion: Examples.diff.discussion)

  @OptionGroup var options: ComparingOptions

  @Argument(
    help: "旧的一份：已生成的文件夹、归档的名称或文件夹、发布版本的指纹 / the earlier one: a built folder, snapshot or fingerprint")
  var old: String

  @Argument(help: "新的一份 / the later one")
  var new: String

  func run() async throws {
    let finder = options.finder
    try await options.compare { (try finder.site(old), try finder.site(new)) }
  }
}
