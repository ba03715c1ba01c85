public import Diagnostics

/// A group of rules, by what they look at; its number is the first digit of their codes.
public enum RuleGroup: Int, Hashable, Sendable, CaseIterable {
  case grades = 1
  case arithmetic, statistics, identity, completeness, leaks, wording, builtSite, waivers

  /// What the rules of the group look at, in `language`.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.grades, .zh): "得分与等级"
    case (.arithmetic, .zh): "单条记录的数字"
    case (.statistics, .zh): "汇总数与逐项记录"
    case (.identity, .zh): "名称、编号与代码"
    case (.completeness, .zh): "应公开内容是否齐全"
    case (.leaks, .zh): "不得公开的内容"
    case (.wording, .zh): "用字与写法"
    case (.builtSite, .zh): "生成的网站"
    case (.waivers, .zh): "豁免"
    case (.grades, .en): "Scores and grades"
    case (.arithmetic, .en): "The figures of one record"
    case (.statistics, .en): "Statistics and the records behind them"
    case (.identity, .en): "Names, ids and codes"
    case (.completeness, .en): "Whether all is there that should be"
    case (.leaks, .en): "What must not go out"
    case (.wording, .en): "Wording"
    case (.builtSite, .en): "The built site"
    case (.waivers, .en): "Waivers"
    }
  }

  /// Whether findings with `code` may be waived: never what must not go out, and never a waiver's own fault. What is in an
  /// attachment without being seen may be meant to be there, such as the name of its author.
  public static func mayWaive(_ code: String) -> Bool {
    switch RuleGroup(code: code) {
    case .grades, .arithmetic, .statistics, .identity, .completeness, .wording, .builtSite: true
    case .leaks: code == Fault.hiddenInAttachment.code
    case .waivers, nil: false
    }
  }

  /// The group of the rules that report `fault`; nil for what is found while reading, planning or compiling.
  public init?(of fault: Fault) {
    self.init(code: fault.code)
  }

  /// The group that `code` belongs to: `C`, the number of the group, two more digits.
  init?(code: String) {
    let digits = code.utf8.dropFirst()
    guard code.utf8.count == 4, code.utf8.first == UInt8(ascii: "C"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let first = digits.first
    else { return nil }
    self.init(rawValue: Int(first - UInt8(ascii: "0")))
  }
}
