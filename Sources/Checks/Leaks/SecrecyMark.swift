import Diagnostics

/// Marks of secrecy (秘密★, 机密★, 绝密★, 内部资料 注意保存) and words that go with them, in a text that goes out.
///
/// A mark is a level of secrecy with the star of GB/T 9704, after 密级, or alone on its line; a phrase for internal
/// papers is one where it stands alone or beside another. Elsewhere the words are only pointed out.
struct SecrecyMark: LeakRule {
  /// A mark, and a word without the form of a mark.
  var faults: [Fault] { [.markOfSecrecyOut, .wordOfSecrecyOut] }

  private static let levels = ["绝密", "机密", "秘密"]
  private static let papers = ["内部资料", "内部文件", "内部材料", "内部参考"]
  private static let handling = ["注意保存", "严禁外传", "请勿外传", "不得外传", "仅供内部"]
  private static let words = levels + papers + handling
  /// Words that are pointed out even without the form of a mark.
  private static let telling: Set = ["绝密", "机密", "内部资料", "注意保存", "严禁外传", "请勿外传", "不得外传", "仅供内部"]
  /// What makes 机密 the end of one word and the beginning of another, as in 计算机密码.
  private static let machines = ["算", "手", "飞", "司", "收", "主", "电", "动"].map { Array($0.utf8) }
  private static let seals = ["码", "封", "集", "钥", "度", "切", "性", "闭"].map { Array($0.utf8) }
  private static let stars = ["★", "☆"].map { Array($0.utf8) }
  private static let openers = ["密级：", "密级:", "密级"].map { Array($0.utf8) }
  private static let decorations = [
    " ", "\t", "*", "#", "_", "|", "[", "]", "(", ")", "\r", "　", "【", "】", "（", "）", "〔", "〕", "《", "》", "“",
    "”",
    "！", "!", "：", "，", "、", "。",
  ].map { Array($0.utf8) }

  private let finder = WordFinder(SecrecyMark.words)

  /// The marks and words in `bytes`, as they stand.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    let matches = finder.matches(in: bytes)
    if matches.isEmpty { return [] }
    return matches.indices.compactMap { index in
      let match = matches[index]
      let word = Self.words[match.word]
      let start = match.range.lowerBound
      if isMark(match, matches, bytes) { return Leak(.markOfSecrecy, at: start, shown: word) }
      guard Self.telling.contains(word), !isCompound(match, bytes) else { return nil }
      return Leak(.wordOfSecrecy, at: start, shown: word)
    }
  }

  private func isMark(_ match: WordFinder.Match, _ all: [WordFinder.Match], _ bytes: Span<UInt8>) -> Bool {
    if match.word < Self.levels.count {
      let next = pass(bytes, match.range.upperBound, [Array(" ".utf8), Array("　".utf8)])
      return Self.stars.contains { bytes.has($0, at: next) }
        || Self.openers.contains { bytes.has($0, at: match.range.lowerBound - $0.count) }
        || isAlone(match.range, bytes)
    }
    let isPaper = match.word < Self.levels.count + Self.papers.count
    let partner = all.contains { other in
      let isOther = other.word >= Self.levels.count + Self.papers.count
      return other.word >= Self.levels.count && isOther == isPaper
        && distance(match.range, other.range) <= 12
    }
    return partner || isAlone(match.range, bytes)
  }

  private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    max(right.lowerBound - left.upperBound, left.lowerBound - right.upperBound)
  }

  /// Whether nothing but spaces, punctuation and marks of Markdown shares the line of `range`.
  private func isAlone(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let end = pass(bytes, range.upperBound, Self.decorations)
    guard end == bytes.count || bytes.has(0x0A, at: end) else { return false }
    var start = range.lowerBound
    while let width = Self.decorations.first(where: { bytes.has($0, at: start - $0.count) })?.count {
      start -= width
    }
    return start == 0 || bytes.has(0x0A, at: start - 1)
  }

  /// The position behind all of `marks` that follow `position`.
  private func pass(_ bytes: Span<UInt8>, _ position: Int, _ marks: [[UInt8]]) -> Int {
    var position = position
    while let width = marks.first(where: { bytes.has($0, at: position) })?.count { position += width }
    return position
  }

  private func isCompound(_ match: WordFinder.Match, _ bytes: Span<UInt8>) -> Bool {
    guard Self.words[match.word] == "机密" else { return false }
    return Self.machines.contains { bytes.has($0, at: match.range.lowerBound - $0.count) }
      || Self.seals.contains { bytes.has($0, at: match.range.upperBound) }
  }
}
