/// Text that a form leaves in its cells where nobody wrote anything.
enum Filler {
  /// Signs that stand for nothing.
  private static let signs: Set<String> = [
    "…", "……", "...", "/", "／", "//", "\\", "-", "--", "—", "——", "－", "–", "×××", "XXX", "xxx",
  ]
  /// Words of a form that tell its reader what to write.
  private static let instructions = [
    "请填", "请输入", "请在此", "请简述", "请简要说明", "请描述", "请逐项说明", "在此填写", "此处填写", "填写说明", "填报说明",
    "填写要求", "：……", "×××", "XXX",
  ]
  /// What makes of 请 a part of a word that is no instruction, such as 申请填报.
  private static let wordsBeforePlease: Set<Character> = ["申", "邀", "聘", "报", "提", "宴"]

  /// Whether `text` says anything: it is there, and neither a filler nor a plain 无.
  static func says(_ text: String?) -> Bool {
    guard let text = text.map(trimmed) else { return false }
    return !text.isEmpty && text != "无" && !isFiller(text)
  }

  /// Whether `text` is a sign that stands for nothing, or holds an instruction of the form.
  static func isFiller(_ text: String) -> Bool { isSign(text) || isInstruction(text) }

  /// Whether `text` is nothing but a sign that stands for nothing.
  static func isSign(_ text: String) -> Bool { signs.contains(trimmed(text)) }

  /// Whether `text` is an ellipsis, or holds an instruction of the form.
  static func isInstruction(_ text: String) -> Bool {
    let whole = trimmed(text)
    if ["…", "……", "..."].contains(whole) { return true }
    // Most texts have none of these signs, and looking for one sign is cheap.
    guard whole.unicodeScalars.contains(where: { "请填×X…".unicodeScalars.contains($0) }) else { return false }
    return instructions.contains { instruction in
      whole.ranges(of: instruction).contains { range in
        guard instruction.first == "请", range.lowerBound > whole.startIndex else { return true }
        return !wordsBeforePlease.contains(whole[whole.index(before: range.lowerBound)])
      }
    }
  }

  /// `text` without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
