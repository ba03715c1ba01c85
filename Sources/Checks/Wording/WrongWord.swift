/// A word that is often written wrongly: the wrong form, the right one, and longer words in which the wrong form is right.
public struct WrongWord: Hashable, Sendable {
  /// The wrong form.
  public let wrong: String
  /// The right form.
  public let right: String
  /// Words that make the wrong form right where they overlap it, such as 帐篷 in 登记帐篷.
  public let unless: [String]

  /// A wrong word.
  public init(_ wrong: String, _ right: String, unless: [String] = []) {
    self.wrong = wrong
    self.right = right
    self.unless = unless
  }

  /// The words that `bytes`, the content of `Content/wrong-words.csv`, list: wrong form, right form and, separated by ；,
  /// the exceptions. Blank lines, lines that begin with # and a header with 错误 or wrong count for nothing.
  public static func words(in bytes: [UInt8]) -> [WrongWord] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        String(cell.filter { !$0.isWhitespace && $0 != "\u{FEFF}" && $0 != "\"" })
      }
      guard cells.count >= 2, !cells[0].isEmpty, !cells[0].hasPrefix("#"), cells[0] != cells[1],
        !["错误", "wrong"].contains(cells[0])
      else { return nil }
      return WrongWord(
        cells[0], cells[1], unless: cells.count < 3 ? [] : cells[2].split(separator: "；").map(String.init))
    }
  }
}
