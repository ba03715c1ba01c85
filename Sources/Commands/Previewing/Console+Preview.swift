internal import Diagnostics

extension Console {
  /// Tells of `faults`, which keep the site from being built, and of what else was newly found.
  func report(_ faults: [Diagnostic], _ news: [Diagnostic], of count: Int) {
    report((faults + news.prefix(200)).sorted())
    guard faults.isEmpty else { return }
    say(zh: "没有错误，问题 \(count) 个。", en: "No errors, \(count) findings.")
  }
}
