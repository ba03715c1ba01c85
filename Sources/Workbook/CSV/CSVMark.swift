/// The bytes that mean something in a CSV file.
enum CSVMark {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  /// What Excel and WPS write before UTF-8, and need in order to read it as such.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
