internal import Diagnostics
internal import Synchronization

/// What a preview says in the terminal: every fault each time, every other finding once, when it appears.
final class PreviewLog: Sendable {
  private let console: Console
  private let told = Mutex(Set<Diagnostic>())

  /// A log that is written to `console`.
  init(console: Console) {
    self.console = console
  }

  /// Tells of `faults`, which keep the site from being built, and of those `findings` that are new.
  func tell(_ faults: [Diagnostic], _ findings: [Diagnostic]) {
    let new = told.withLock { told in
      defer { told = Set(findings) }
      return findings.filter { !told.contains($0) }
    }
    console.report((faults + new).sorted())
    guard faults.isEmpty else { return }
    console.say(zh: "没有错误，问题 \(findings.count) 个。", en: "No errors, \(findings.count) findings.")
  }
}
