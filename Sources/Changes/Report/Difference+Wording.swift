public import Diagnostics
import Evaluation

extension RecordChange.Class {
  /// What a person calls it.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.regraded, .zh): "评价等级变化"
    case (.regraded, .en): "regraded"
    case (.withdrawn, .zh): "撤下"
    case (.withdrawn, .en): "withdrawn"
    case (.changed, .zh): "更正"
    case (.changed, .en): "changed"
    case (.added, .zh): "新增"
    case (.added, .en): "added"
    }
  }
}

extension RecordChange {
  /// What kind of record it is and its ids, such as `评价结果 p01（原编号 p1）`.
  public func title(in language: Language) -> String {
    let kind = language == .zh ? self.kind.label : self.kind.rawValue
    let former = formerID.map { language == .zh ? "（原编号 \($0)）" : " (before: \($0))" } ?? ""
    return kind + (id.isEmpty ? "" : " " + id) + former
  }
}

extension FieldChange {
  /// The field, by its Chinese label or its English name.
  public func field(in language: Language) -> String { language == .zh ? path.label : path.name }
}

extension YearDifference {
  /// What became of the year as a whole; nil where both sites have it and only records differ.
  public func outline(in language: Language) -> String? {
    let counts =
      language == .zh
      ? "评价 \(count.evaluations) 项，问题 \(count.findings) 项，汇总数 \(count.strands) 组"
      : "\(count.evaluations) evaluations, \(count.findings) findings, \(count.strands) groups of figures"
    switch (presence, language) {
    case (.added, .zh): return "新公开的年度：" + counts
    case (.added, .en): return "a year that is new: " + counts
    case (.withdrawn, .zh): return "整个年度已撤下：" + counts
    case (.withdrawn, .en): return "the whole year is withdrawn: " + counts
    case (.both, .zh): return isReordered ? "记录的先后次序有变化" : nil
    case (.both, .en): return isReordered ? "records stand in another order" : nil
    }
  }
}

extension FileDifference {
  /// Each kind of difference with its files, those left out that there are none of.
  public func groups(in language: Language) -> [(name: String, paths: [String])] {
    let zh = language == .zh
    return [
      (zh ? "新增的文件" : "files added", added),
      (zh ? "删除的文件" : "files removed", removed),
      (zh ? "随记录变化的页面" : "pages changed along with records", pagesWithRecords),
      (zh ? "只有样式变化的页面" : "pages changed only in look", pagesInLook),
      (zh ? "内容不同的附件" : "attachments with other content", attachments),
      (zh ? "其他有变化的文件" : "other files changed", others),
    ].filter { !$0.1.isEmpty }
  }
}
