internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Records
internal import Releases

/// `disclose archive announce`: puts the snapshots on the list from which the site makes its page of them.
struct ArchiveAnnounceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "announce",
    abstract: "把归档写入 Content/snapshots.csv，下次生成网站时列出 / lists the snapshots on the site, when it is built next"
  )

  @OptionGroup var options: ArchiveOptions
  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    let console = speech.console
    try await console.attempting { try options.site.check() }
    let folder = options.site.folder
    let frame = try await console.attempting { try SiteReader(tree: DiskTree(root: folder)).frame() }
    guard let value = frame.value, !frame.diagnostics.hasErrors else {
      console.report(frame.diagnostics)
      console.say(zh: "内容有误，没有写入。", en: "Nothing was written because of these faults.")
      throw ExitCode(1)
    }
    let entries = try await console.attempting { try options.folder.snapshots() }
    let notices = SnapshotList(value.snapshots).adding(entries)
    let path = folder + "/" + SnapshotTable.path
    try await console.attempting { try ReportFile(path: path).write(SnapshotTable.bytes(of: notices)) }
    try console.result(
      zh: "\(path) 列有 \(notices.count) 份归档。可在表中填写网址，或在“本站浏览”填“是”，再重新生成网站。",
      en:
        "\(path) lists \(notices.count) snapshots. Put addresses into it if you wish, or true into “onSite”, then build the site."
    )
    for entry in entries {
      let files = try await console.attempting { try ArchivedSite(entry.folder).manifest.files }
      let size = files.reduce(0) { $0 + $1.bytes } / 1_000_000
      try console.result(
        zh: "\(entry.name)：放到本站浏览，约增加 \(files.count) 个文件、\(size) MB",
        en: "\(entry.name): to be read on the site, it adds about \(files.count) files, \(size) MB")
    }
  }
}
