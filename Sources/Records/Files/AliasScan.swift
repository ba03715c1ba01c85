/// Keeps texts away from the YAML parser whose aliases could grow beyond measure.
///
/// The parser compares the keys of every mapping, and an alias that is a key is compared with all that it stands for; a
/// few lines of anchors on anchors so cost hours before anything could refuse them. Growth takes several anchors: a text
/// with fewer is left to the parser, because a `*` may be plain text.
enum AliasScan {
  private static let harmlessAnchors = 4

  /// Where the first anchor stands in a text with many anchors and an alias; nil in any other.
  static func expansion(in text: String) -> (line: Int, column: Int)? {
    var first: (line: Int, column: Int)?
    var anchors = 0
    var aliases = 0
    var line = 1
    var column = 1
    var mayStart = true
    for scalar in text.unicodeScalars {
      if mayStart && scalar == "&" {
        anchors += 1
        first = first ?? (line, column)
      } else if mayStart && scalar == "*" {
        aliases += 1
      }
      mayStart = " \n\t[{,?:-".unicodeScalars.contains(scalar)
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    return anchors > harmlessAnchors && aliases > 0 ? first : nil
  }
}
