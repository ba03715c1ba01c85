internal import Diagnostics

/// Something on another site that a browser would fetch by itself.
struct OutsideRequest: BuiltSiteRule {
  var faults: [Fault] { [.outsideRequest] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    tally.examine(site.outsideRequests, of: site.requestCount) {
      Diagnostic(.outsideRequest, at: $0.place, ["address": $0.text])
    }
    for _ in 0..<site.leftOutCount { tally.leaveOut(.scriptRequests) }
  }
}

extension NotChecked {
  static let scriptRequests = NotChecked(
    zh: "脚本和 SVG 会请求什么，不能从文字看出", en: "what a script or an SVG asks for cannot be told from its text")
}
