public import Diagnostics

extension PublishTrouble {
  /// What happened and what to do, in `language`.
  public func wording(in language: Language) -> Wording {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: Wording {
    switch self {
    case .unknownTarget(let name?):
      Wording("没有名为“\(name)”的发布目标。", next: "请核对 Content/site.yaml 里的“发布目标”；文件夹请写成 ./\(name)。")
    case .unknownTarget(nil):
      Wording(
        "--to 后面不是发布目标的地址。",
        next: "请写文件夹路径，或 inplace:文件夹、用户@主机:路径、ssh://用户@主机:端口/路径、rclone:远端:路径、package:文件.zip。")
    case .secretInAddress:
      Wording("地址里写了密码或密钥，不能使用（内容不再显示）。", next: "请更换这个密码；ssh 请用密钥登录，rclone 的密码请用 rclone config 保存。")
    case .noProgram(let name):
      Wording("本机没有 \(name)。", next: "请安装它（Debian：apt install \(Self.package(of: name))）后再试。")
    case .program(let name, let status, let words):
      Wording(
        "\(name) 没有完成（状态 \(status)）：\(words)",
        next: "\(ProgramFailure(words).chineseRemedy)。然后再运行同一条命令，它会接着做完。")
    case .foreign(let target, let name):
      Wording("“\(target)”里有“\(name)”，不是本程序放的，因此不会改动。", next: "请换一个空文件夹，或先把它移走。")
    case .changedManifest(let target, let path):
      Wording(
        "“\(target)”里的“\(path)”被人改动过，看不出线上是哪个版本，因此什么也没有改动。",
        next: "请用上次发布的版本（见 disclose publish --log）在 Releases 里的 manifest.json 覆盖它，再运行同一条命令。")
    case .liveChanged(let target):
      Wording("准备期间，另有人向“\(target)”发布了别的版本，因此没有发布。", next: "请再运行同一条命令，它会与现在线上的版本比较。")
    case .held(let target, let holder, let lock):
      Wording(
        "另一台机器（\(holder)）正在向“\(target)”发布。",
        next: "请等它结束后再试；确知那次发布已经中断的，删除“\(target)”里的 \(lock)，再运行同一条命令。")
    case .busy(let place):
      Wording("另一次发布正在使用“\(place)”。", next: "请等它结束后再试；刚才断过线的，过两分钟再试。")
    case .lostHold(let target):
      Wording("与“\(target)”的连接中断过，没有切换；线上仍是原来的版本。", next: "请再运行同一条命令，它会接着做完。")
    case .noLinks(let target):
      Wording("“\(target)”所在的磁盘不支持符号链接。", next: "请把地址写成 inplace:\(target)，改为就地更新。")
    case .lacking(let target, let program):
      Wording("目标“\(target)”所在的机器没有 \(program)。", next: "请在那台机器上安装它，或换用 rclone 目标。")
    case .differs(let target, let paths):
      Wording(
        "取回核对：“\(target)”有 \(paths.count) 个文件与发布的不同：\(Self.some(paths))。",
        next: "请查明是谁改动了它们，再运行同一条命令。")
    case .notBuilt(let folder, let path, let count):
      Wording(
        "“\(folder)”不是按现在的内容、模板和日期生成的：有 \(count) 个文件不同，例如“\(path)”。",
        next: "请用同一个 --date 运行 disclose build，看过以后再发布。")
    case .nothingBuilt(let folder):
      Wording("“\(folder)”里没有生成好的网站。", next: "请先运行 disclose build。")
    case .notApproved(let approved, let found):
      Wording("批准的是 \(approved)，现在的网站是 \(found)，因此没有发布。", next: "请核对是否在批准后又改动了内容；改动后的网站要重新批准。")
    case .notAFingerprint(let text):
      Wording("“\(text)”不是指纹。", next: "请照抄 --dry-run 或 --log 显示的指纹：五组、每组四个字符，例如 7K2M-9QXD-04AB-Z1TN-C8WE。")
    case .tooManyRemovals(let count, let limit):
      Wording(
        "这次发布会从线上删除 \(count) 个文件，超过上限 \(limit)，因此没有发布。",
        next: "请先用 --dry-run 看清要删除什么；确实要删除的，写 --delete-limit \(count)。")
    case .damagedLog(let line):
      Wording(
        "发布记录 Releases/log.jsonl 的第 \(line) 行与前后不符，可能被改动过。", next: "请从备份恢复这个文件，并查明原因；在此之前不能发布。")
    case .notKept(let release):
      Wording("没有保留发布版本 \(release)。", next: "用 disclose publish --log 查看；只能退回到标有“保留”的版本。")
    case .liveNotKept(let fingerprint):
      Wording(
        "上次打包的版本 \(fingerprint) 不在本站的 Releases 文件夹里，无法核对改动是否都有原因。",
        next: "请把上次打包所用电脑上的 Releases 文件夹复制到本站，再运行同一条命令。")
    case .nothingBefore(let target):
      Wording(
        "“\(target)”没有更早的发布版本。", next: "请用 disclose publish --log 查看发布过的版本；有要退回的，在 --rollback 后写明它的指纹。")
    case .damagedRelease(let release, let path):
      Wording("保留的版本 \(release) 里“\(path)”已经改变，因此没有使用。", next: "请退回到别的版本，或重新生成并发布。")
    case .heldBackSince(let release, let records):
      Wording(
        "版本 \(release) 里有 \(records.count) 条现在不能公开的内容，因此没有退回：\(records.joined(separator: "、"))。",
        next: "请退回到没有这些内容的版本，或改好现在的内容后生成、发布；其实可以公开的，请先在内容里改正，再退回。")
    case .earlierDay(let day, let last):
      Wording(
        "今天是 \(day)，早于上次发布的日期 \(last)，可能是本机的时钟不对。", next: "请核对时钟；确实要按更早的日期发布的，写明 --date \(day)。")
    case .package(let path):
      Wording("发布包“\(path)”不能这样使用。", next: "发布包不能退回，也没有线上版本；请另写一个文件名。")
    }
  }

  private var english: Wording {
    switch self {
    case .unknownTarget(let name?):
      Wording(
        "There is no target called “\(name)”.",
        next: "Look at 发布目标 (publish) in Content/site.yaml; write a folder as ./\(name).")
    case .unknownTarget(nil):
      Wording(
        "What follows --to is not the address of a target.",
        next:
          "Write a folder, inplace:FOLDER, user@host:path, ssh://user@host:port/path, rclone:remote:path or package:FILE.zip."
      )
    case .secretInAddress:
      Wording(
        "The address holds a password or key, which is not repeated here.",
        next: "Change that password; let ssh log in with a key, and keep rclone's secrets with rclone config."
      )
    case .noProgram(let name):
      Wording(
        "This machine has no \(name).",
        next: "Install it (Debian: apt install \(Self.package(of: name))) and try again.")
    case .program(let name, let status, let words):
      Wording(
        "\(name) did not finish (status \(status)): \(words)",
        next: "\(ProgramFailure(words).englishRemedy). Then run the same command again; it goes on.")
    case .foreign(let target, let name):
      Wording(
        "“\(target)” holds “\(name)”, which no publication put there, so it will not be touched.",
        next: "Choose an empty folder, or move that elsewhere.")
    case .changedManifest(let target, let path):
      Wording(
        "“\(path)” at “\(target)” was changed by somebody, so it cannot be said which release is live, and nothing was changed.",
        next:
          "Put manifest.json of the last release (disclose publish --log) from Releases in its place, then run the same command again."
      )
    case .liveChanged(let target):
      Wording(
        "Somebody else published to “\(target)” while this publication was prepared, so nothing was published.",
        next: "Run the same command again; it compares with what is live now.")
    case .held(let target, let holder, let lock):
      Wording(
        "Another publication is at work on “\(target)”, from another machine (\(holder)).",
        next:
          "Try again when it has ended; where you know that it was cut off, remove \(lock) at “\(target)” and run the same command again."
      )
    case .busy(let place):
      Wording(
        "Another publication is at work on “\(place)”.",
        next: "Try again when it has ended; where a line was lost just now, in two minutes.")
    case .lostHold(let target):
      Wording(
        "The line to “\(target)” was gone for a while, so nothing was switched; the earlier release is live.",
        next: "Run the same command again; it goes on.")
    case .noLinks(let target):
      Wording(
        "The disk of “\(target)” has no symbolic links.",
        next: "Write the address as inplace:\(target) to replace files in place.")
    case .lacking(let target, let program):
      Wording(
        "The machine of “\(target)” has no \(program).",
        next: "Install it there, or use a target of rclone.")
    case .differs(let target, let paths):
      Wording(
        "Fetched back: \(paths.count) files of “\(target)” differ from the release: \(Self.some(paths)).",
        next: "Find out who changed them, and run the same command again.")
    case .notBuilt(let folder, let path, let count):
      Wording(
        "“\(folder)” is not what content, templates and date give now: \(count) files differ, such as “\(path)”.",
        next: "Run disclose build with the same --date, look at the site, and publish then.")
    case .nothingBuilt(let folder):
      Wording("There is no built site in “\(folder)”.", next: "Run disclose build first.")
    case .notApproved(let approved, let found):
      Wording(
        "\(approved) was approved, but the site is \(found), so nothing was published.",
        next:
          "See whether the content was changed after the approval; a changed site has to be approved anew.")
    case .notAFingerprint(let text):
      Wording(
        "“\(text)” is not a fingerprint.",
        next:
          "Copy the one that --dry-run or --log shows: five groups of four characters, such as 7K2M-9QXD-04AB-Z1TN-C8WE."
      )
    case .tooManyRemovals(let count, let limit):
      Wording(
        "\(count) files would be removed from the live site, more than the limit of \(limit); nothing was published.",
        next: "See with --dry-run which they are; if they are to go, give --delete-limit \(count).")
    case .damagedLog(let line):
      Wording(
        "Line \(line) of Releases/log.jsonl does not follow from the line before; it may have been changed.",
        next: "Restore the file from a copy and find out why; nothing is published before that.")
    case .notKept(let release):
      Wording(
        "The release \(release) is not kept.",
        next: "See disclose publish --log; only releases marked as kept can be gone back to.")
    case .liveNotKept(let fingerprint):
      Wording(
        "The release that was packed last, \(fingerprint), is not in this site's folder Releases, so it cannot be said what changes without a reason.",
        next:
          "Copy the folder Releases from the machine that packed last, then run the same command again.")
    case .nothingBefore(let target):
      Wording(
        "“\(target)” has no release before this one.",
        next: "See disclose publish --log, and name the fingerprint to go back to after --rollback.")
    case .damagedRelease(let release, let path):
      Wording(
        "“\(path)” in the kept release \(release) was changed, so it was not used.",
        next: "Go back to another release, or build and publish anew.")
    case .heldBackSince(let release, let records):
      Wording(
        "The release \(release) shows \(records.count) records that may not be shown now, so it was not put back: "
          + records.joined(separator: ", ") + ".",
        next:
          "Go back to a release without them, or mend the content, build and publish; where they may be shown after all, "
          + "say so in the content first."
      )
    case .earlierDay(let day, let last):
      Wording(
        "Today is \(day), before the day \(last) of the last release; the clock of this machine may be wrong.",
        next: "Check the clock; to publish as of an earlier day all the same, give --date \(day).")
    case .package(let path):
      Wording(
        "The package “\(path)” cannot be used like this.",
        next: "A package cannot be rolled back and is never live; name another file.")
    }
  }

  private static func some(_ paths: [String]) -> String {
    paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? " …" : "")
  }

  private static func package(of program: String) -> String {
    switch program {
    case "ssh": "openssh-client"
    case "setpriv", "flock": "util-linux"
    default: program
    }
  }
}
