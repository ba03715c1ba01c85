internal import ArgumentParser
internal import Diagnostics
internal import Import
internal import Releases

/// `disclose import --undo`: the content of a region's year becomes what it was before the last import.
struct ImportUndo {
  /// The region and year.
  let request: ImportRequest
  /// The folder of the site.
  let site: String
  /// Whether it is only said what would happen.
  let isTrial: Bool
  let console: Console

  /// Takes the last import back, all of it or nothing: not where a file has been changed since.
  func run() async throws {
    let target = request.folder
    guard let last = try await console.attempting({ try LastImport.last(request, in: site) }) else {
      console.say(
        zh: "\(target) 没有可以撤销的导入。\n    → 只能撤销最近一次写入了内容的导入，撤销一次；更早的请手工修改这个文件夹里的文件。",
        en:
          "There is no import into \(target) to take back.\n    → Only the last one that wrote something can be, and only once; change the files of the folder for an earlier one."
      )
      throw ExitCode(1)
    }
    let result = try await console.attempting { try last.taken(back: request, in: site) }
    if !result.faults.isEmpty {
      console.report(result.faults)
      console.say(zh: "没有撤销，内容没有变化。", en: "Nothing was taken back.")
      throw ExitCode(1)
    }
    let names = last.from.map { $0.showingUnseen() }
    try console.result(
      zh: "\(target)，导入自 \(names.joined(separator: "、"))：",
      en: "\(target), imported from \(names.joined(separator: ", ")):")
    for name in result.restored.keys.sorted() {
      try console.result(zh: "  恢复 \(name)", en: "  restored: \(name)")
    }
    for name in result.removed { try console.result(zh: "  删去 \(name)", en: "  removed: \(name)") }
    if isTrial {
      try console.result(zh: "试运行：没有撤销。", en: "A trial: nothing was taken back.")
      return
    }
    try await console.attempting {
      console.report(
        try FolderReplacement(target, of: site, sharing: "Content").write(
          result.restored, removing: result.removed))
      try LastImport.forget(request, in: site)
    }
    try console.result(
      zh: "已撤销，内容和导入之前一样。请运行 disclose check 核对。",
      en: "Taken back: the content is what it was before the import. Run disclose check next.")
  }
}
