import CCMark

extension TreeRenderer {
  /// Writes a block of raw HTML: as it is, an insert in its place, or as the text that it is.
  mutating func writeRawBlock(_ node: OpaquePointer) {
    let raw = literal(of: node)
    switch options.trust {
    case .page:
      if let insert = insert(named: raw) {
        insert.withUnsafeBufferPointer { writer.write($0) }
      } else {
        writer.write(raw)
      }
    case .foreign:
      let markup = ForeignMarkup(raw)
      if markup.isHidden { return }
      writer.write("<p>")
      writer.escape(markup.text)
      writer.write("</p>")
    }
    writer.startLine()
  }

  /// Writes raw HTML within a line.
  mutating func writeRawInline(_ node: OpaquePointer) {
    let raw = literal(of: node)
    switch options.trust {
    case .page:
      if let insert = insert(named: raw) {
        insert.withUnsafeBufferPointer { writer.write($0) }
      } else {
        writer.write(raw)
      }
    case .foreign:
      let markup = ForeignMarkup(raw)
      if markup.isBreak {
        writer.write("<br />")
      } else if !markup.isHidden {
        writer.escape(markup.text)
      }
    }
  }

  /// The insert that `raw` names, or nil where it is anything but one such comment.
  private func insert(named raw: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard !inserts.isEmpty else { return nil }
    var (start, end) = (0, raw.count)
    while start < end && RawTag.isSpace(raw[start]) { start += 1 }
    while end > start && RawTag.isSpace(raw[end - 1]) { end -= 1 }
    let name = raw[start..<end]
    let (opening, closing) = ("<!--insert ".utf8, "-->".utf8)
    guard name.count > opening.count + closing.count, name.starts(with: opening) else { return nil }
    guard name.suffix(closing.count).elementsEqual(closing) else { return nil }
    var number = 0
    for digit in name.dropFirst(opening.count).dropLast(closing.count) {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit, number < inserts.count else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number < inserts.count ? inserts[number] : nil
  }
}
