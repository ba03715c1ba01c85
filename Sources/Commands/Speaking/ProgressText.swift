internal import Diagnostics

/// How far long work has come, in words.
struct ProgressText: Sendable {
  /// What is being done, such as 核对.
  let work: (zh: String, en: String)
  /// What is counted, such as 个地区.
  let unit: (zh: String, en: String)
  let language: Language

  /// A line such as `核对：34/120 个地区，还要约 12 秒`; the time left is said where enough is done to tell.
  func line(done: Int, of total: Int, after seconds: Double) -> String {
    let count = "\(done)/\(total)"
    let left = done > 0 && done < total && seconds >= 2 ? seconds / Double(done) * Double(total - done) : nil
    switch language {
    case .zh: return "\(work.zh)：\(count) \(unit.zh)" + (left.map { "，还要约 \(time($0))" } ?? "")
    case .en: return "\(work.en): \(count) \(unit.en)" + (left.map { ", about \(time($0)) left" } ?? "")
    }
  }

  private func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    let (minutes, rest) = (whole / 60, whole % 60)
    switch language {
    case .zh: return minutes == 0 ? "\(rest) 秒" : "\(minutes) 分 \(rest) 秒"
    case .en: return minutes == 0 ? "\(rest) s" : "\(minutes) min \(rest) s"
    }
  }
}
