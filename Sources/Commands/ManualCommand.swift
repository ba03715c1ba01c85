internal import ArgumentParser
internal import Files
internal import Releases

/// `disclose manual`: makes the manual as a site, by the way that pages take. It serves those who change the program.
struct ManualCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "由文档生成手册网站 / makes the manual as a site", shouldDisplay: false)

  @OptionGroup var speech: SpeechOptions

  @Option(help: "文档所在的文件夹 / the folder of the documents")
  var docs = "docs"

  @Option(help: "手册写入的文件夹 / the folder that the manual is written to")
  var output: String

  func run() async throws {
    let console = speech.console
    let (files, diagnostics) = try await console.attempting {
      try Manual(DiskTree(root: docs)).files(version: ProgramVersion.name)
    }
    console.report(diagnostics)
    guard let files else { throw ExitCode(1) }
    try await console.attempting {
      let staging = try OutputFolder(output).stage(generator: ProgramVersion.program)
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try staging.add(path, bytes) }
      _ = try staging.commit()
    }
    try console.result(zh: "手册在 \(output)/index.html", en: "The manual is \(output)/index.html")
  }
}
