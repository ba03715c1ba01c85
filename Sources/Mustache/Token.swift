/// A piece of a template: text, or a tag.
struct Token {
  /// What kind of piece it is.
  enum Kind: Hashable {
    case text
    case variable
    case raw
    case open
    case inverted
    case close
    case partial
    /// A comment or a change of delimiters: nothing is written for it.
    case silent
  }

  let kind: Kind
  /// What the tag names.
  let name: String
  /// Its bytes in the source; for a text without the lines that its neighbours take up.
  let range: Range<Int>
  /// The blanks before a tag that has its line for itself; nil if it shares the line.
  let indent: Range<Int>?
  /// Whether the tag can be used; a section that cannot is still matched with its end.
  let isSound: Bool
}
