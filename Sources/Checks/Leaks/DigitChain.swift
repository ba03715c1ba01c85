/// Runs of digits that stand so close that a person reads them as one number: at most three spaces or hyphens between.
///
/// Full-width digits, spaces and hyphens count as their plain forms, a minus as a hyphen. A chain ends where anything else begins, so a
/// number is never looked for inside a longer run of digits.
struct DigitChain {
  /// The digits, 0 to 9, of all runs.
  private(set) var digits: [UInt8] = []
  /// The runs.
  private(set) var groups: [DigitGroup] = []

  /// Reads the next chain of at least `least` digits at or after `position`, and moves `position` behind it.
  mutating func read(_ bytes: Span<UInt8>, from position: inout Int, least: Int) -> Bool {
    while true {
      position = Self.firstDigit(bytes, from: position)
      if position == bytes.count { return false }
      // Most chains are years and amounts, which are too short: nothing is kept of them.
      if let end = Self.end(of: least, bytes, position) {
        position = end
        continue
      }
      digits.removeAll(keepingCapacity: true)
      groups.removeAll(keepingCapacity: true)
      grow(bytes, &position)
      for index in groups.indices { groups[index].isFraction = isFraction(groups[index], bytes) }
      return true
    }
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

  /// Where the first digit at or after `start` stands, looked for sixteen bytes at a time; the end where there is none.
  private static func firstDigit(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let end = bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return start }
      var at = start
      while at + 18 <= bytes.count {
        let part = base + at
        var found: UInt8 = 0
        for place in 0..<16 {
          let isFullWidth: UInt8 =
            (part[place] == 0xEF ? 1 : 0) & (part[place + 1] == 0xBC ? 1 : 0)
            & (part[place + 2] &- 0x90 < 10 ? 1 : 0)
          found |= (part[place] &- 0x30 < 10 ? 1 : 0) | isFullWidth
        }
        if found != 0 { break }
        at += 16
      }
      return at
    }
    var at = end
    while at < bytes.count, digit(bytes, at) == nil { at += 1 }
    return at
  }

  /// Where the chain that begins at `start` ends, if it has fewer than `least` digits; nil where it has as many.
  private static func end(of least: Int, _ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    for _ in 0..<least {
      guard let step = step(bytes, position) else { return position }
      position = step.start + step.width
    }
    return nil
  }

  private mutating func grow(_ bytes: Span<UInt8>, _ position: inout Int) {
    while let step = Self.step(bytes, position) {
      position = step.start + step.width
      if groups.isEmpty || step.joint != .none {
        groups.append(
          DigitGroup(first: digits.count, count: 0, start: step.start, end: position, joint: step.joint))
      }
      digits.append(step.digit)
      groups[groups.count - 1].count += 1
      groups[groups.count - 1].end = position
    }
  }

  /// A further digit of a chain: where it stands, and what joins it to what comes before.
  private struct Step {
    let start: Int
    let width: Int
    let digit: UInt8
    let joint: DigitGroup.Joint
  }

  /// The digit that goes on with the chain that reaches to `position`; nil where the chain ends there.
  @inline(__always)
  private static func step(_ bytes: Span<UInt8>, _ position: Int) -> Step? {
    guard position < bytes.count else { return nil }
    if let (digit, width) = digit(bytes, position) {
      return Step(start: position, width: width, digit: digit, joint: .none)
    }
    var next = position
    var joint = DigitGroup.Joint.none
    for _ in 0..<3 {
      guard let (kind, width) = Self.joint(bytes, next) else { break }
      if joint != .hyphen { joint = kind }
      next += width
    }
    guard joint != .none, next < bytes.count, let (digit, width) = digit(bytes, next) else { return nil }
    return Step(start: next, width: width, digit: digit, joint: joint)
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
      case 0xAF: return (.space, 3)
      default: return nil
      }
    case 0xE2 where bytes.has([0x81, 0x9F], at: position + 1): return (.space, 3)
    case 0xE2 where bytes.has([0x88, 0x92], at: position + 1): return (.hyphen, 3)
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
