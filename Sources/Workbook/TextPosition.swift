/// Lines and columns of a UTF-8 text, as an editor shows them.
package enum TextPosition {
  /// The column of the byte at `offset`, counted from 1 in Unicode scalars; a byte order mark has no column.
  package static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    var column = 1
    var at = offset
    let first = bytes.starts(with: CSVMark.byteOrderMark) ? CSVMark.byteOrderMark.count : 0
    while at > first {
      at -= 1
      let byte = bytes[at]
      if byte == CSVMark.lineFeed || byte == CSVMark.carriageReturn { break }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }

  /// How many lines end in `bytes`: at CR LF, at LF alone and at CR alone.
  package static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var afterReturn = false
    for byte in bytes {
      if byte == CSVMark.carriageReturn || (byte == CSVMark.lineFeed && !afterReturn) { count += 1 }
      afterReturn = byte == CSVMark.carriageReturn
    }
    return count
  }
}
