internal import Evaluation
internal import Files
internal import Glibc

/// What `disclose doctor` finds on this machine.
enum MachineExamination {
  /// Every symptom, where the site in `folder` is published to `targets`.
  static func symptoms(site folder: String, targets: [PublishingTarget]) -> [Symptom] {
    [ownFiles] + manual + [temporaryFolder, room(in: folder)]
      + NeededProgram.all.map { $0.symptom(for: targets) }
  }

  private static var ownFiles: Symptom {
    do throws(FileTrouble) {
      let path = try ProgramData.tree().root
      return .good(zh: "程序自带的文件：\(path)", en: "the program’s own files: \(path)")
    } catch {
      return .bad(
        .trouble,
        zh: ("找不到程序自带的文件（share/disclose）", "请重新安装本程序，不要单独移动 disclose 这个文件"),
        en: (
          "the program’s own files (share/disclose) are not there",
          "install the program again, and do not move the file disclose alone"
        ))
    }
  }

  /// Where the manual lies that came with the program; a program that was just built has none.
  private static var manual: [Symptom] {
    do throws(FileTrouble) {
      let share = String(try ProgramData.tree().root.dropLast("/disclose".count))
      let page = "doc/disclose/manual/index.html"
      guard try DiskTree(root: share).kind(at: page) == .file else { return [] }
      return [.good(zh: "手册：\(share)/\(page)", en: "the manual: \(share)/\(page)")]
    } catch {
      return []
    }
  }

  private static var temporaryFolder: Symptom {
    do throws(FileTrouble) {
      let folder = try TemporaryFolder()
      folder.clear()
      return .good(zh: "临时文件夹可以使用", en: "the folder for temporary files can be used")
    } catch {
      return .bad(
        .trouble,
        zh: ("临时文件夹 \(error.path) 不能使用：\(error.chineseReason)", "请检查权限和磁盘空间，或用环境变量 TMPDIR 指定别的文件夹"),
        en: (
          "the folder for temporary files, \(error.path), cannot be used: \(error.reason)",
          "see to its permissions and room, or name another one in the variable TMPDIR"
        ))
    }
  }

  private static func room(in folder: String) -> Symptom {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else {
      let trouble = FileTrouble(.list, folder, number: errno)
      return .bad(
        .trouble, zh: ("\(folder) 不能使用：\(trouble.chineseReason)", "请检查 --site 的写法"),
        en: ("\(folder) cannot be used: \(trouble.reason)", "see what --site says"))
    }
    let megabytes = Int(status.f_bavail) * Int(status.f_frsize) / 1_000_000
    if megabytes >= 500 {
      return .good(zh: "磁盘可用空间 \(megabytes) MB", en: "\(megabytes) MB of room on the disk")
    }
    return .bad(
      .note, zh: ("磁盘可用空间只有 \(megabytes) MB", "请清理磁盘：生成、发布和归档都要另写一份网站"),
      en: (
        "only \(megabytes) MB of room on the disk",
        "clear it: build, publish and archive each write the site once more"
      ))
  }
}
