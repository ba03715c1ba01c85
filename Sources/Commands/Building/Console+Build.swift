internal import ArgumentParser
internal import Diagnostics
internal import Releases

extension Console {
  /// Runs `build`, says what it has to say, and gives what it changed.
  ///
  /// - Throws: the exit status 1 where faults keep the site from being built, 2 where the work cannot be done.
  func run(_ build: SiteBuild) async throws -> Replacement {
    let outcome = try await attempting { try await watching(build) }
    report(outcome.leftover)
    report(outcome.diagnostics)
    guard let replacement = outcome.replacement else {
      say(
        zh: "内容有误，没有写入任何文件；\(build.output.path) 没有改动。",
        en: "Nothing was written because of these faults; \(build.output.path) is as it was.")
      throw ExitCode(1)
    }
    if let trouble = outcome.notesTrouble {
      say(
        zh: "下一次生成所用的记录没有写成，下一次将全部重新生成：\(trouble.wording(in: .zh).what)",
        en:
          "Nothing could be noted for the next build, which will make everything: \(trouble.wording(in: .en).what)"
      )
    }
    if let stopwatch = build.stopwatch {
      let text = TimingsText(stopwatch.measures, replacement, jobs: build.jobs, in: language).text
      say(zh: text, en: text)
    }
    return replacement
  }

  /// Runs `build`, saying how far it has come, and gives what it came to.
  func watching(_ build: SiteBuild) async throws -> BuildOutcome {
    try await progressing(("生成网站", "Building"), ("个地区", "regions")) { progress in
      var watched = build
      watched.progress = progress
      return try await watched.run()
    }
  }
}

extension Replacement {
  /// How many files were written, left and removed, in `language`.
  func counts(in language: Language) -> String {
    let unchanged = kept.count + untouched
    return switch language {
    case .zh: "写入 \(written.count) 个文件，未变 \(unchanged) 个，删除 \(removed.count) 个"
    case .en: "\(written.count) files written, \(unchanged) unchanged, \(removed.count) removed"
    }
  }
}
