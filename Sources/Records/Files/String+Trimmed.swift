import Workbook

extension StringProtocol {
  /// The text without what counts as blank in a cell at its edges.
  var trimmed: String {
    String(decoding: Blanks.trimmed(Array(utf8)), as: UTF8.self)
  }
}
