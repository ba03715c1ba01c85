internal import Diagnostics
internal import Publishing

/// The log of releases as it is shown at the terminal.
struct LogText {
  let language: Language

  /// A line for every release, the oldest first.
  func text(of store: ReleaseStore) throws -> String {
    let log = try ReleaseLog(in: store)
    if log.entries.isEmpty { return language == .zh ? "还没有发布过。\n" : "Nothing was published yet.\n" }
    let kept = try store.fingerprints()
    return log.entries.map { line($0, isKept: kept.contains($0.fingerprint)) + "\n" }.joined()
      + (language == .zh
        ? "发布记录完整，共 \(log.entries.count) 次。\n" : "The log is whole: \(log.entries.count) releases.\n")
  }

  private func line(_ entry: LogEntry, isKept: Bool) -> String {
    let isChinese = language == .zh
    let action =
      switch entry.action {
      case .publish: isChinese ? "发布" : "published"
      case .rollback: isChinese ? "退回" : "rolled back"
      }
    let counts =
      isChinese
      ? "写入 \(entry.written)，删除 \(entry.removed)" : "\(entry.written) written, \(entry.removed) removed"
    let mark = isKept ? (isChinese ? "  保留" : "  kept") : ""
    return "\(entry.number)  \(entry.at)  \(entry.fingerprint)  \(action)  \(entry.target)  \(entry.by)  "
      + "\(entry.date)  \(counts)" + mark
  }
}
