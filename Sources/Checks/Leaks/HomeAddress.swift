import Diagnostics

/// Home addresses that go beyond 街道 or 乡镇, in a text that goes out.
///
/// Found are a door, building or group number that follows a word such as 住址, and a numbered dwelling in a numbered
/// building of a housing estate. Addresses of offices and lists of buildings have neither.
struct HomeAddress: LeakRule {
  /// A home address.
  var faults: [Fault] { [.homeAddressOut] }

  private static let cues = ["住址", "家住", "家庭地址", "居住地址", "户籍地址", "户籍所在地", "户口所在地"]
  private static let parts = ["单元", "号楼", "栋", "幢"]
  private static let details = ["号", "室", "栋", "幢", "单元", "组", "弄", "社"].map { Array($0.utf8) }
  private static let stops = ["。", "，", "；", "\n", ";", "|", "！"].map { Array($0.utf8) }
  private static let towns = ["街道", "镇", "乡"].map { Array($0.utf8) }
  private static let estates = ["小区", "花园", "家园", "公寓", "新村", "苑", "宿舍"].map { Array($0.utf8) }
  private static let doors = ["室", "号"].map { Array($0.utf8) }
  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].map { Array($0.utf8) }
  /// What turns 家住 into something else, as in 国家住房.
  private static let houses = ["房", "宅", "建", "院"].map { Array($0.utf8) }
  private static let nations = ["国", "大", "专", "各"].map { Array($0.utf8) }

  private let finder = WordFinder(HomeAddress.cues + HomeAddress.parts)

  /// The addresses in `bytes`, cut off after 街道, 镇 or 乡.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    var found: [Leak] = []
    var position = 0
    for match in finder.matches(in: bytes) where match.range.lowerBound >= position {
      if match.word < Self.cues.count {
        guard let (leak, end) = told(match, bytes) else { continue }
        found.append(leak)
        position = end
      } else if let end = dwelling(match, bytes) {
        found.append(Leak(.homeAddress, at: match.range.lowerBound, shown: "***"))
        position = end
      }
    }
    return found
  }

  /// The address that follows a word such as 住址, and where it was recognised.
  private func told(_ match: WordFinder.Match, _ bytes: Span<UInt8>) -> (Leak, Int)? {
    let start = match.range.upperBound
    if Self.cues[match.word] == "家住",
      Self.houses.contains(where: { bytes.has($0, at: start) })
        || Self.nations.contains(where: { bytes.has($0, at: match.range.lowerBound - $0.count) })
    {
      return nil
    }
    let window = bytes.after(start, reach: 150)
    var town = start
    for position in window {
      if Self.stops.contains(where: { bytes.has($0, at: position) }) { return nil }
      if let word = Self.towns.first(where: { bytes.has($0, at: position) }) { town = position + word.count }
      guard hasNumber(before: position, bytes), position > start,
        Self.details.contains(where: { bytes.has($0, at: position) })
      else { continue }
      let kept = bytes.text(start..<town)
      let shown = kept.utf8.contains { $0 &- 0x30 < 10 } ? "" : kept
      let leak = Leak(
        .homeAddress, at: match.range.lowerBound, shown: Self.cues[match.word] + shown + "***")
      return (leak, skip(bytes, position))
    }
    return nil
  }

  /// Where a numbered dwelling ends whose building or entrance `match` names.
  private func dwelling(_ match: WordFinder.Match, _ bytes: Span<UInt8>) -> Int? {
    guard hasNumber(before: match.range.lowerBound, bytes) else { return nil }
    let isEntrance = Self.cues.count == match.word
    if !isEntrance {
      let before = bytes.before(match.range.lowerBound, reach: 48)
      guard Self.estates.contains(where: { bytes.first($0, in: before) != nil }) else { return nil }
    }
    var position = match.range.upperBound
    let limit = min(bytes.count, position + (isEntrance ? 12 : 24))
    while position < limit {
      if Self.stops.contains(where: { bytes.has($0, at: position) })
        || bytes.has(Array("、".utf8), at: position)
      {
        return nil
      }
      var end = position
      var count = 0
      while end < bytes.count, let (_, width) = DigitChain.digit(bytes, end) {
        end += width
        count += 1
      }
      if (3...4).contains(count), Self.doors.contains(where: { bytes.has($0, at: end) }) { return end }
      position = count > 0 ? end : position + 1
    }
    return nil
  }

  /// The end of the address from `position` on: the next stop.
  private func skip(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    var position = position
    while position < bytes.count, !Self.stops.contains(where: { bytes.has($0, at: position) }) {
      position += 1
    }
    return position
  }

  private func hasNumber(before position: Int, _ bytes: Span<UInt8>) -> Bool {
    bytes.isDigit(at: position - 1)
      || (position >= 3 && DigitChain.digit(bytes, position - 3).map { $0.1 == 3 } ?? false)
      || Self.numerals.contains { bytes.has($0, at: position - $0.count) }
  }
}
