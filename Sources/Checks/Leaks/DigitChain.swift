/// Runs of digits that stand so close that a person reads them as one number: at most three spaces or hyphens between.
///
/// Full-width digits, spaces and hyphens count as their plain forms. A chain ends where anything else begins, so a
/// number is never looked for inside a longer run of digits.
struct DigitChain {
  /// The digits, 0 to 9, of all runs.
  private(set) var digits: [UInt8] = []
  /// The runs.
  private(set) var groups: [DigitGroup] = []

  /// Reads the next chain of at least `least` digits at or after `position`, and moves `position` behind it.
  mutating func read(_ bytes: Span<UInt8>, from position: inout Int, least: Int) -> Bool {
    while position < bytes.count {
      guard let (digit, width) = Self.digit(bytes, position) else {
        position += Self.width(of: bytes[position])
        continue
      }
      digits.removeAll(keepingCapacity: true)
      groups.removeAll(keepingCapacity: true)
      begin(at: position, .none, digit, width)
      position += width
      grow(bytes, &position)
      if digits.count >= least {
        for index in groups.indices { groups[index].isFraction = isFraction(groups[index], bytes) }
        return true
      }
    }
    return false
  }

  /// The digit at `position`, plain or full-width, and how many bytes it takes.
  @inline(__always)
  static func digit(_ bytes: Span<UInt8>, _ position: Int) -> (UInt8, Int)? {
    let byte = bytes[position]
    if byte &- 0x30 < 10 { return (byte &- 0x30, 1) }
    guard byte == 0xEF, position + 2 < bytes.count, bytes[position + 1] == 0xBC else { return nil }
    let last = bytes[position + 2] &- 0x90
    return last < 10 ? (last, 3) : nil
  }

  /// How many bytes a character takes that begins with `lead`; in running Chinese text it is nearly always three.
  @inline(__always)
  private static func width(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private mutating func begin(at start: Int, _ joint: DigitGroup.Joint, _ digit: UInt8, _ width: Int) {
    groups.append(
      DigitGroup(first: digits.count, count: 1, start: start, end: start + width, joint: joint))
    digits.append(digit)
  }

  private mutating func grow(_ bytes: Span<UInt8>, _ position: inout Int) {
    while position < bytes.count {
      if let (digit, width) = Self.digit(bytes, position) {
        digits.append(digit)
        position += width
        groups[groups.count - 1].count += 1
        groups[groups.count - 1].end = position
        continue
      }
      var next = position
      var joint = DigitGroup.Joint.none
      for _ in 0..<3 {
        guard let (kind, width) = Self.joint(bytes, next) else { break }
        if joint != .hyphen { joint = kind }
        next += width
      }
      guard joint != .none, next < bytes.count, let (digit, width) = Self.digit(bytes, next) else { return }
      begin(at: next, joint, digit, width)
      position = next + width
    }
  }

  private static func joint(_ bytes: Span<UInt8>, _ position: Int) -> (DigitGroup.Joint, Int)? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case 0x20: return (.space, 1)
    case 0x2D: return (.hyphen, 1)
    case 0xC2 where bytes.has(0xA0, at: position + 1): return (.space, 2)
    case 0xE3 where bytes.has(0x80, at: position + 1) && bytes.has(0x80, at: position + 2):
      return (.space, 3)
    case 0xEF where bytes.has(0xBC, at: position + 1) && bytes.has(0x8D, at: position + 2):
      return (.hyphen, 3)
    case 0xE2 where bytes.has(0x80, at: position + 1) && position + 2 < bytes.count:
      switch bytes[position + 2] {
      case 0x80...0x8B: return (.space, 3)
      case 0x90...0x95: return (.hyphen, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a point or comma ties `group` to further digits; `1.` at the head of a list item does not.
  private func isFraction(_ group: DigitGroup, _ bytes: Span<UInt8>) -> Bool {
    if bytes.isPointOrComma(at: group.end), group.end + 1 < bytes.count,
      Self.digit(bytes, group.end + 1) != nil
    {
      return true
    }
    guard bytes.isPointOrComma(at: group.start - 1), bytes.isDigit(at: group.start - 2) else { return false }
    var start = group.start - 2
    while bytes.isDigit(at: start - 1) { start -= 1 }
    let isNumbering = group.start - 1 - start <= 2 && bytes[start] != 0x30 && bytes.startsItem(at: start)
    return !isNumbering
  }
}
