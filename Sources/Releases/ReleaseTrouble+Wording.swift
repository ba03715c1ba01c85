public import Diagnostics
import Digests
import Files

extension ReleaseTrouble {
  /// What happened and what to do, in `language`.
  public func wording(in language: Language) -> Wording {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: Wording {
    switch self {
    case .foreign(let folder, let name):
      Wording("“\(folder)”里有“\(name)”，不是本程序生成的，因此不会改动这个文件夹。", next: "请换一个空文件夹，或先把里面的内容移走。")
    case .otherFormat(let folder, let format):
      Wording("“\(folder)”是另一版本程序生成的（清单格式 \(format)），因此不会改动。", next: "请使用较新版本的程序，或换一个空文件夹。")
    case .busy(let folder):
      Wording("另一次生成正在使用“\(folder)”。", next: "请等它结束后再试。")
    case .changing(let folder):
      Wording("另一条命令（导入、新增或更新）正在改动“\(folder)”，这次没有写入。", next: "请等它结束后再试。")
    case .badPath(let path):
      Wording("“\(path)”不能作为网站内的文件路径。", next: "路径不能为空，不能含“..”、反斜杠或控制字符，每一段不超过 255 字节。")
    case .reservedPath(let path):
      Wording("“\(path)”由程序自己使用。", next: "请给这个文件换一个名称。")
    case .twice(let path):
      Wording("有两个文件都要写到“\(path)”。", next: "请修改其中一个的编号或名称。")
    case .inTheWay(let path):
      Wording("“\(path)”不是本程序生成的，却占了网站文件的位置。", next: "请把它移走或改名，再重新生成；现有网站没有改动。")
    case .linkedFolder(let path):
      Wording("“\(path)”是符号链接，程序不会顺着它写到别处。", next: "请换成真正的文件夹，再运行一次；没有改动任何文件。")
    case .otherDisk(let path):
      Wording("“\(path)”是另一个磁盘的挂载点，文件不能一步移到那里。", next: "请卸载它，或把整个输出文件夹放到那个磁盘上，再运行一次；没有改动任何文件。")
    case .unfinished(let path):
      Wording("“\(path)”没有写完，因此没有更新网站。", next: "请解决前面报告的问题，再重新生成；现有网站没有改动。")
    case .closed(let folder):
      Wording("“\(folder)”的这一次生成已经结束，不能再加入文件。", next: "请重新生成。")
    case .damagedJournal(let folder):
      Wording("“\(folder)”上次生成中断，留下的记录与现有文件不符，无法自动完成。", next: "请清空这个文件夹，再重新生成。")
    case .digests(let trouble):
      Wording("本机的 libcrypto 不能计算 \(trouble.algorithm)。", next: "请安装完整的 OpenSSL（libssl3）。")
    case .files(let trouble):
      Wording(
        "无法\(Self.chineseWord(for: trouble.action))“\(trouble.path)”：\(trouble.chineseReason)。",
        next: "\(trouble.chineseRemedy)，再运行一次这条命令。")
    }
  }

  private var english: Wording {
    switch self {
    case .foreign(let folder, let name):
      Wording(
        "“\(folder)” holds “\(name)”, which this program did not make, so the folder will not be touched.",
        next: "Choose an empty folder, or move what is in it elsewhere.")
    case .otherFormat(let folder, let format):
      Wording(
        "“\(folder)” was made by another version (manifest format \(format)), so it will not be touched.",
        next: "Use a newer version of this program, or choose an empty folder.")
    case .busy(let folder):
      Wording("Another build is at work in “\(folder)”.", next: "Try again when it has ended.")
    case .changing(let folder):
      Wording(
        "Another command (import, add or update) is changing “\(folder)”; nothing was written.",
        next: "Try again when it has ended.")
    case .badPath(let path):
      Wording(
        "“\(path)” cannot be the path of a file of the site.",
        next:
          "No part may be empty, “..”, or longer than 255 bytes, or hold a backslash or control character.")
    case .reservedPath(let path):
      Wording("“\(path)” is kept for the program itself.", next: "Give the file another name.")
    case .twice(let path):
      Wording("Two files would be written to “\(path)”.", next: "Change the id or name of one of them.")
    case .inTheWay(let path):
      Wording(
        "“\(path)” was not made by this program, but stands where a file of the site belongs.",
        next: "Move or rename it and build again; the site is unchanged.")
    case .linkedFolder(let path):
      Wording(
        "“\(path)” is a symbolic link, which is never followed.",
        next: "Put a real folder in its place and run the command again; nothing was changed.")
    case .otherDisk(let path):
      Wording(
        "“\(path)” is another disk, to which no file can be moved in one step.",
        next:
          "Unmount it, or put the whole output folder on that disk, and run it again; nothing was changed.")
    case .unfinished(let path):
      Wording(
        "“\(path)” was not wholly written, so the site was not replaced.",
        next: "Mend what was reported before and build again; the site is unchanged.")
    case .closed(let folder):
      Wording("This build of “\(folder)” has ended; no more files can be added.", next: "Build again.")
    case .damagedJournal(let folder):
      Wording(
        "The notes of an interrupted build in “\(folder)” do not fit what is there, so it cannot be finished.",
        next: "Empty the folder and build again.")
    case .digests(let trouble):
      Wording(
        "This machine's libcrypto cannot make \(trouble.algorithm).",
        next: "Install a full OpenSSL (libssl3).")
    case .files(let trouble):
      Wording(
        "Could not \(trouble.action) “\(trouble.path)”: \(trouble.reason).",
        next: "\(trouble.remedy), then run the command again.")
    }
  }

  private static func chineseWord(for action: FileTrouble.Action) -> String {
    switch action {
    case .read: "读取"
    case .list: "列出"
    case .write: "写入"
    case .make, .makeTemporary: "新建"
    case .rename: "移动"
    case .remove: "删除"
    case .lock: "锁定"
    case .sync: "保存"
    }
  }
}
