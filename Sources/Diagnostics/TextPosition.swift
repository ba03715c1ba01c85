/// Lines and columns of a UTF-8 text, as an editor shows them.
package enum TextPosition {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The place of the byte at `offset` in `bytes`, the text of `file`.
  package static func place(of offset: Int, in bytes: [UInt8], of file: String) -> Place {
    Place(file: file, line: lineEnds(in: bytes[..<offset]) + 1, column: column(of: offset, in: bytes))
  }

  /// Where the first byte stands that is not UTF-8; nil in a text that is.
  package static func firstByteOutsideUTF8(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The column of the byte at `offset`, counted from 1 in Unicode scalars; a byte order mark has no column.
  package static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    var column = 1
    var at = offset
    let first = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    while at > first {
      at -= 1
      let byte = bytes[at]
      if byte == lineFeed || byte == carriageReturn { break }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }

  /// How many lines end in `bytes`: at CR LF, at LF alone and at CR alone.
  package static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var afterReturn = false
    for byte in bytes {
      if byte == carriageReturn || (byte == lineFeed && !afterReturn) { count += 1 }
      afterReturn = byte == carriageReturn
    }
    return count
  }
}
