internal import Diagnostics

extension Console {
  /// Every fault and finding that a preview has now, or that there are none any more.
  func reportPreview(_ diagnostics: [Diagnostic]) {
    guard diagnostics.isEmpty else { return report(diagnostics) }
    say(zh: "内容和模板没有问题。", en: "Nothing is wrong with content and templates.")
  }
}
