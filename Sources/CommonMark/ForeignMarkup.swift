/// Raw HTML in a foreign text, which is shown as the text that it is.
///
/// Tags are shown rather than dropped, so that a reader sees what was written (`<5%`, `<项目>`); what never was
/// to be seen, such as the comments of word processors, is not.
struct ForeignMarkup {
  /// What is shown.
  let text: UnsafeBufferPointer<UInt8>
  /// Whether nothing is shown.
  var isHidden: Bool { text.isEmpty }
  /// Whether it is a line break, which keeps its meaning.
  let isBreak: Bool

  /// What is shown of `raw`.
  init(_ raw: UnsafeBufferPointer<UInt8>) {
    var end = raw.count
    while end > 0 && RawTag.isSpace(raw[end - 1]) { end -= 1 }
    var start = 0
    while start < end && RawTag.isSpace(raw[start]) { start += 1 }
    let trimmed = UnsafeBufferPointer(rebasing: raw[start..<end])
    isBreak = ForeignMarkup.breaks.contains { trimmed.elementsEqual($0) }
    if trimmed.starts(with: "<!--".utf8) {
      text = ForeignMarkup.behind("-->", in: trimmed)
    } else if trimmed.starts(with: "<?".utf8) || trimmed.starts(with: "<!".utf8) {
      text = ForeignMarkup.behind(">", in: trimmed)
    } else {
      text = trimmed
    }
  }

  private static func behind(
    _ end: String, in raw: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let end = Array(end.utf8)
    for index in raw.indices where raw[index...].starts(with: end) {
      return UnsafeBufferPointer(rebasing: raw[(index + end.count)...])
    }
    return UnsafeBufferPointer(rebasing: raw[raw.count...])
  }

  private static let breaks = ["<br>", "<br/>", "<br />", "<BR>", "<BR/>", "<BR />"].map { Array($0.utf8) }
}
