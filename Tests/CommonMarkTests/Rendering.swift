import CommonMark

/// The HTML of `markdown` as a string.
func html(
  _ markdown: String, _ trust: MarkdownOptions.Trust = .page, tables: MarkdownOptions.Tables = .gfm,
  shift: Int = 0, anchors: String? = nil, inserts: [String] = []
) -> String {
  let options = MarkdownOptions(trust: trust, tables: tables, headingShift: shift, anchors: anchors)
  let bytes = MarkdownRenderer(options).html(
    from: Array(markdown.utf8), inserts: inserts.map { Array($0.utf8) })
  return String(decoding: bytes, as: UTF8.self)
}

/// A generator of the same numbers each time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
