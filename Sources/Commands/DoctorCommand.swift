internal import ArgumentParser
internal import Diagnostics
internal import Files

/// `disclose doctor`: says what is missing on this machine and in this site, and how to mend it.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "检查这台电脑和这个站点缺什么、怎么补 / says what is missing on this machine and in this site",
    discussion: Examples.doctor.discussion)

  @OptionGroup var site: SiteOptions
  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    let console = speech.console
    let examination = try await console.attempting { try SiteExamination(site.folder) }
    let machine = MachineExamination.symptoms(site: site.folder, targets: examination.targets)
    let all = machine + examination.symptoms
    let isChinese = speech.language == .zh
    let lines =
      [isChinese ? "这台电脑" : "This machine"] + machine.map { $0.text(in: speech.language) } + [""]
      + [isChinese ? "站点 \(site.folder)" : "The site \(site.folder)"]
      + examination.symptoms.map { $0.text(in: speech.language) }
    let troubles = all.count { $0.state == .trouble }
    let notes = all.count { $0.state == .note }
    try console.result(text: lines.joined(separator: "\n") + "\n\n")
    try console.result(
      zh: "共 \(troubles) 个问题，\(notes) 项注意。", en: "Troubles: \(troubles), notes: \(notes).")
    if troubles > 0 { throw ExitCode(1) }
  }
}
