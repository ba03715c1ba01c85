internal import Files

/// Reads CSV that this program wrote again, byte by byte, and holds every cell against what it should say; a guard before what
/// a spreadsheet would take for a formula is no part of the text.
public struct CSVComparison {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Where `bytes` first differ from a table of `columns` of `parts`: the row, counted from 0 with the header, and the place
  /// of the column; nil where they do not.
  ///
  /// Where `header` is nil, there is none, and no mark before the text either.
  public static func difference(
    of bytes: [UInt8], from parts: [CellPart], columns: [Int], header: [String]?
  ) -> (row: Int, column: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var scan = CSVComparison(bytes)
      return scan.difference(from: parts, columns, header)
    }
  }

  private mutating func difference(
    from parts: [CellPart], _ columns: [Int], _ header: [String]?
  ) -> (row: Int, column: Int)? {
    var number = 0
    if let header {
      guard bytes.starts(with: CSVMark.byteOrderMark) else { return (0, 0) }
      at = CSVMark.byteOrderMark.count
      for (place, text) in header.enumerated() {
        var text = text
        let isGood = text.withUTF8 { takes($0) } && takesEnd(isLast: place + 1 == header.count)
        if !isGood { return (0, place) }
      }
      number = 1
    }
    for part in parts {
      let place = part.rows.bytes.withUnsafeBufferPointer { texts -> Int? in
        for row in part.chosen {
          for (place, column) in columns.enumerated() {
            let text = UnsafeBufferPointer(rebasing: texts[part.rows.range(row, column)])
            guard takes(text), takesEnd(isLast: place + 1 == columns.count) else { return place }
          }
          number += 1
        }
        return nil
      }
      if let place { return (number, place) }
    }
    return at == bytes.count ? nil : (number, 0)
  }

  /// Whether a comma is next, or the end of a row where the last cell was passed.
  private mutating func takesEnd(isLast: Bool) -> Bool {
    if !isLast { return take(CSVReader.comma) }
    return take(CSVMark.carriageReturn) && take(CSVMark.lineFeed)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Whether the next cell says `text`.
  private mutating func takes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = at
    let isQuoted = take(CSVMark.quote)
    let opening = at
    if takes(text, isQuoted: isQuoted) { return true }
    at = opening
    if take(CSVWriter.guardian.utf8), takes(text, isQuoted: isQuoted) { return true }
    at = start
    return false
  }

  private mutating func take(_ text: String.UTF8View) -> Bool {
    guard bytes[at...].starts(with: text) else { return false }
    at += text.count
    return true
  }

  private mutating func takes(_ text: UnsafeBufferPointer<UInt8>, isQuoted: Bool) -> Bool {
    guard at + text.count <= bytes.count else { return false }
    // Most cells say their text without doubled quotes.
    if bytes.has(text, at: at), !(isQuoted ? text.first(CSVMark.quote, from: 0) != nil : text.hasAny(ends)) {
      at += text.count
      return !isQuoted || take(CSVMark.quote)
    }
    for byte in text {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      // What ends a cell, or a row, stands in quotes, and quotes in them are doubled.
      if !isQuoted, byte <= CSVReader.comma, ends(byte) { return false }
      if byte == CSVMark.quote, !take(CSVMark.quote) { return false }
    }
    return !isQuoted || take(CSVMark.quote)
  }

  private func ends(_ byte: UInt8) -> Bool {
    byte == CSVReader.comma || byte == CSVMark.quote || byte == CSVMark.carriageReturn
      || byte == CSVMark.lineFeed
  }
}
