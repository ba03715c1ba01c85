/// The tables of one way of escaping, and the loop that writes with them.
struct Escaper: Sendable {
  /// What to do at a byte.
  private enum Mark {
    static let passes: UInt8 = 0
    static let isReplaced: UInt8 = 1
    static let opensRareCharacter: UInt8 = 2
    /// Inert between letters and digits, as in `92.50` or `2023-11-23`, and replaced anywhere else.
    static let joins: UInt8 = 3
  }

  private let escaping: Escaping
  private let marks: [UInt8]
  private let replacements: [[UInt8]]

  /// The tables for `escaping`.
  init(_ escaping: Escaping) {
    var marks = [UInt8](repeating: Mark.passes, count: 256)
    var replacements = [[UInt8]](repeating: [], count: 256)
    for byte in UInt8(0)...0x7F {
      guard let replacement = Self.replacement(for: byte, in: escaping) else { continue }
      marks[Int(byte)] = Mark.isReplaced
      replacements[Int(byte)] = Array(replacement.utf8)
    }
    if escaping == .markdown {
      for byte in ".,-".utf8 { marks[Int(byte)] = Mark.joins }
    }
    for lead in (escaping == .json ? [0xE2] : [0xC2, 0xEF]) { marks[lead] = Mark.opensRareCharacter }
    self.escaping = escaping
    self.marks = marks
    self.replacements = replacements
  }

  /// Writes `text`, whose whole is one value, at the end of `output`.
  func write<Sink: ByteSink & ~Copyable>(_ text: UnsafeBufferPointer<UInt8>, into output: inout Sink) {
    guard escaping == .markdown else { return writeInside(text, into: &output) }
    var start = 0
    while let (space, length) = EdgeSpace.first(in: text, from: start) {
      write(reference: space, into: &output)
      start += length
    }
    var end = text.count
    var trailing: [UInt32] = []
    while let (space, length) = EdgeSpace.last(in: text, from: start, to: end) {
      trailing.append(space)
      end -= length
    }
    writeInside(UnsafeBufferPointer(rebasing: text[start..<end]), into: &output)
    for space in trailing.reversed() { write(reference: space, into: &output) }
  }

  private func write<Sink: ByteSink & ~Copyable>(reference space: UInt32, into output: inout Sink) {
    Array("&#\(space);".utf8).withUnsafeBufferPointer { output.append($0) }
  }

  private func writeInside<Sink: ByteSink & ~Copyable>(
    _ text: UnsafeBufferPointer<UInt8>, into output: inout Sink
  ) {
    marks.withUnsafeBufferPointer { marks in
      var written = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        switch marks[Int(byte)] {
        case Mark.passes: index += 1
        case Mark.joins
        where index > 0 && text[index - 1].isAlphanumeric && index + 1 < text.count
          && text[index + 1].isAlphanumeric:
          index += 1
        case Mark.isReplaced, Mark.joins:
          output.append(UnsafeBufferPointer(rebasing: text[written..<index]))
          replacements[Int(byte)].withUnsafeBufferPointer { output.append($0) }
          index += 1
          written = index
        default:
          if let (replacement, length) = rareCharacter(in: text, at: index) {
            output.append(UnsafeBufferPointer(rebasing: text[written..<index]))
            output.append(replacement.utf8)
            index += length
            written = index
          } else {
            index += 1
          }
        }
      }
      output.append(UnsafeBufferPointer(rebasing: text[written...]))
    }
  }

  /// The replacement of the character beyond ASCII at `index`, if it must not be written as it is, and its length.
  private func rareCharacter(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString, Int)? {
    let next = text[index + 1]
    switch text[index] {
    case 0xC2: return next < 0xA0 ? ("\u{FFFD}", 2) : nil  // C1 control characters
    case 0xEF: return next == 0xBF && text[index + 2] >= 0xBE ? ("\u{FFFD}", 3) : nil  // U+FFFE, U+FFFF
    default:
      guard next == 0x80 else { return nil }
      switch text[index + 2] {
      case 0xA8: return (#"\u2028"#, 3)
      case 0xA9: return (#"\u2029"#, 3)
      default: return nil
      }
    }
  }
}

extension StaticString {
  /// Its bytes.
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
