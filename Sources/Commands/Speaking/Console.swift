internal import ArgumentParser
internal import Database
internal import Diagnostics
internal import Downloads
internal import Files
internal import Glibc
internal import Preview
internal import Publishing
internal import Releases

/// Says things to the person at the terminal: results on standard output, everything else on standard error.
struct Console: Sendable {
  let language: Language
  /// Whether only errors and results are wanted.
  var isQuiet = false
  /// Where results go.
  var output: Int32 = STDOUT_FILENO

  /// A result.
  ///
  /// - Throws: the exit status 2 where it cannot be written, as on a full disk or a closed pipe.
  func result(zh: String, en: String) throws(ExitCode) {
    try result(text: (language == .zh ? zh : en) + "\n")
  }

  /// Something on the way.
  func say(zh: String, en: String) {
    write(language == .zh ? zh : en, to: STDERR_FILENO)
  }

  /// Every diagnostic, if there are any; a quiet console leaves all but errors out.
  func report(_ diagnostics: [Diagnostic]) {
    let wanted = isQuiet ? diagnostics.filter { $0.fault.severity == .error } : diagnostics
    if wanted.isEmpty { return }
    let hasColours = Terminal(STDERR_FILENO)?.hasColours ?? false
    let text = DiagnosticText(language: language, hasColours: hasColours).text(of: wanted)
    write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// What became of what an interrupted command had left behind.
  func report(_ leftover: Leftover) {
    if isQuiet { return }
    switch leftover {
    case .nothing: break
    case .cleared:
      say(
        zh: "上一次运行中断，没有写完；它留下的半成品已经清除。",
        en:
          "An earlier run was interrupted before anything was changed; what it had prepared was cleared away."
      )
    case .finished:
      say(
        zh: "上一次运行在写入结果时中断；其余部分现已写完。",
        en: "An earlier run was interrupted while it put its result in place; the rest of that was finished.")
    }
  }

  /// Does long work that says how far it has come, `work` being what is done and `unit` what is counted.
  func progressing<Value>(
    _ work: (zh: String, en: String), _ unit: (zh: String, en: String),
    _ body: (Progress) async throws -> Value
  ) async throws -> Value {
    let text = isQuiet ? nil : ProgressText(work: work, unit: unit, language: language)
    let progress = Progress(text, terminal: Terminal(STDERR_FILENO))
    defer { progress.end() }
    return try await body(progress)
  }

  /// Does long work on files that says how far it has come.
  func following<Value>(_ body: (Headway) throws -> Value) rethrows -> Value {
    if isQuiet { return try body(.unheard) }
    let (progress, headway) = followed()
    defer { progress.end() }
    return try body(headway)
  }

  /// Does long work on files that says how far it has come.
  func following<Value>(_ body: (Headway) async throws -> Value) async rethrows -> Value {
    if isQuiet { return try await body(.unheard) }
    let (progress, headway) = followed()
    defer { progress.end() }
    return try await body(headway)
  }

  private func followed() -> (progress: Progress, headway: Headway) {
    let progress = Progress(nil, terminal: Terminal(STDERR_FILENO))
    let headway = Headway { stage, done, total in
      progress.note(done, of: total, in: ProgressText(stage, in: language))
    }
    return (progress, headway)
  }

  /// Does `work`; trouble of the machine is said in plain words and ends the program with status 2.
  func attempting<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch let trouble as any WordedTrouble {
      let wording = trouble.wording(in: language)
      write(wording.what + "\n    → " + wording.next, to: STDERR_FILENO)
    } catch let trouble as PublishTrouble {
      let wording = trouble.wording(in: language)
      write(wording.what + "\n    → " + wording.next, to: STDERR_FILENO)
      if trouble.isRefusal { throw ExitCode(1) }
    } catch let noSite as NoSite {
      let (chinese, english) = (noSite.chinese, noSite.english)
      say(
        zh: "\(chinese.what)。\n    → \(chinese.next)。",
        en: "\(english.what).\n    → \(english.next).")
    } catch let trouble as FileTrouble where trouble.action == .makeTemporary {
      let path = trouble.path.showingUnseen()
      say(
        zh: "临时文件夹 \(path) 不能使用：\(trouble.chineseReason)\n    → 请检查权限和磁盘空间，或用环境变量 TMPDIR 指定别的文件夹。",
        en:
          "The folder for temporary files, \(path), cannot be used: \(trouble.reason)\n    → See to its permissions and room, or name another one in the variable TMPDIR."
      )
    } catch let trouble as FileTrouble {
      let path = trouble.path.showingUnseen()
      say(
        zh: "无法处理 \(path)：\(trouble.chineseReason)\n    → \(trouble.chineseRemedy)，再运行一次这条命令。",
        en: "Cannot work on \(path): \(trouble.reason)\n    → \(trouble.remedy), then run the command again."
      )
    } catch let trouble as SQLiteTrouble {
      say(
        zh: "数据库文件无法生成：\(trouble.message)\n    → 请检查临时文件夹（TMPDIR）所在的磁盘是否已满。",
        en:
          "The database could not be made: \(trouble.message)\n    → See whether the disk of TMPDIR has room."
      )
    } catch let trouble as FigureMismatch {
      say(
        zh:
          "自检发现数据不一致，没有写入任何文件：\(trouble.file) 中的 \(trouble.what) 是“\(trouble.found)”，\(trouble.other) 中是“\(trouble.expected)”。\n"
          + "    → 这是程序的错误，请连同内容一起报告；改过模板的，请先恢复模板中带 data-figure、data-column 的部分。",
        en:
          "The figures do not agree, and nothing was written: \(trouble.what) is “\(trouble.found)” in \(trouble.file), but “\(trouble.expected)” in \(trouble.other).\n"
          + "    → This is a fault of the program: please report it with the content. Where templates were changed, restore what has data-figure and data-column in them first."
      )
    } catch let trouble as ServerTrouble {
      say(
        zh:
          "预览无法启动（\(trouble.action.rawValue)）：\(trouble.chineseReason)。\n    → 请用 --port 换一个 1024 以上的端口，或关闭一些程序后再试。",
        en:
          "The preview cannot start (\(trouble.action.rawValue)): \(trouble.reason).\n    → Choose a port above 1024 with --port, or close some programs and try again."
      )
    }
    throw ExitCode(2)
  }

  /// A result for a person: what nobody sees in it is shown, whoever wrote what it tells of.
  ///
  /// - Throws: the exit status 2 where it cannot be written, as on a full disk or a closed pipe.
  func result(text: String) throws(ExitCode) {
    try result(Array(text.showingUnseen(keepsLines: true).utf8))
  }

  /// A result that is written down already, in UTF-8.
  ///
  /// - Throws: the exit status 2 where it cannot be written, as on a full disk or a closed pipe.
  func result(_ bytes: [UInt8]) throws(ExitCode) {
    let number = write(bytes, to: output)
    if number == 0 { return }
    let trouble = FileTrouble(.write, "stdout", number: number)
    say(
      zh: "结果无法写到标准输出：\(trouble.chineseReason)。",
      en: "The result cannot be written to standard output: \(trouble.reason).")
    throw ExitCode(2)
  }

  private func write(_ text: String, to descriptor: Int32) {
    write(Array((text.showingUnseen(keepsLines: true) + "\n").utf8), to: descriptor)
  }

  /// Writes all of `bytes`, and gives the system's number for the trouble that kept it from that, or 0.
  ///
  /// Where standard error itself fails, there is nowhere left to say so.
  @discardableResult
  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    FileWriting.write(bytes.span.bytes, to: descriptor) ?? 0
  }
}
