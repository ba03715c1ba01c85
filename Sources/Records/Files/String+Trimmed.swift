import Workbook

extension StringProtocol {
  /// The text without what counts as blank in a cell at its edges.
  var trimmed: String {
    var text = String(self)
    return text.withUTF8(Blanks.trimmedText)
  }
}
