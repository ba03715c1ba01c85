internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Glibc
internal import Releases

/// Says things to the person at the terminal: results on standard output, everything else on standard error.
struct Console: Sendable {
  let language: Language

  /// A result.
  func result(zh: String, en: String) {
    write(language == .zh ? zh : en, to: STDOUT_FILENO)
  }

  /// Something on the way.
  func say(zh: String, en: String) {
    write(language == .zh ? zh : en, to: STDERR_FILENO)
  }

  /// Every diagnostic, if there are any.
  func report(_ diagnostics: [Diagnostic]) {
    if diagnostics.isEmpty { return }
    write(DiagnosticText(language: language).text(of: diagnostics), to: STDERR_FILENO)
  }

  /// Does `work`; trouble of the machine is said in plain words and ends the program with status 2.
  func attempting<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch let trouble as ReleaseTrouble {
      let wording = trouble.wording(in: language)
      write(wording.what + "\n    → " + wording.next, to: STDERR_FILENO)
    } catch let trouble as ArchiveTrouble {
      let wording = trouble.wording(in: language)
      write(wording.what + "\n    → " + wording.next, to: STDERR_FILENO)
    } catch let trouble as FileTrouble {
      say(
        zh: "无法处理 \(trouble.path)：\(trouble.reason)\n    → 请检查这个文件或文件夹是否存在、是否有权限、磁盘是否已满。",
        en:
          "Cannot work on \(trouble.path): \(trouble.reason)\n    → See whether it exists, may be used, and the disk has room."
      )
    }
    throw ExitCode(2)
  }

  /// A result that is written down already, in UTF-8.
  func result(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  private func write(_ text: String, to descriptor: Int32) {
    write(Array((text + "\n").utf8), to: descriptor)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
