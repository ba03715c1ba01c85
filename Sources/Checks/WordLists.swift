public import Files

/// The words that a bureau adds of its own: those that must not go out, and those that are often written wrongly.
public struct WordLists: Sendable {
  /// No words of a bureau's own.
  public static let none = WordLists(forbidden: [], wrong: [])

  /// Words that must not go out.
  public let forbidden: [String]
  /// Words that are often written wrongly.
  public let wrong: [WrongWord]

  private init(forbidden: [String], wrong: [WrongWord]) {
    self.forbidden = forbidden
    self.wrong = wrong
  }

  /// The words of `Content/forbidden-words.txt` and `Content/wrong-words.csv` of `site`, neither of which need be there.
  ///
  /// - Throws: trouble of the machine with a file.
  public init(of site: any FileTree) throws(FileTrouble) {
    func bytes(_ path: String) throws(FileTrouble) -> [UInt8] {
      try site.kind(at: path) == .file ? try site.bytes(at: path) : []
    }
    forbidden = ForbiddenWord.words(in: try bytes("Content/forbidden-words.txt"))
    wrong = WrongWord.words(in: try bytes("Content/wrong-words.csv"))
  }
}
