internal import Diagnostics
internal import Evaluation

/// A text that goes out with the site: what it says, which field it is, and where it stands.
public struct LeavingText: Sendable {
  /// Where a text stands: known, or looked up in its table when a fault names it.
  enum Anchor: Sendable {
    /// It stands at a place, or somewhere in what begins there.
    case place(Place)
    /// It begins at a place, and every line of it is a line of the file.
    case lines(Place)
    /// It is what a cell of a table holds.
    case cell(Origin, field: String)
  }

  /// The text.
  public let text: String
  /// The Chinese label of its field, as the content format names it.
  public let label: String
  /// The English name of its field.
  public let field: String
  private let anchor: Anchor

  init(_ text: String, _ label: String, _ field: String, at anchor: Anchor) {
    self.text = text
    self.label = label
    self.field = field
    self.anchor = anchor
  }

  /// Where the byte at `offset` of the text stands, as exactly as that is known.
  func place(at offset: Int) -> Place {
    switch anchor {
    case .place(let place): place
    case .lines(let start): place(at: offset, from: start, isExact: true)
    case .cell(let origin, let field): place(at: offset, from: origin.place(of: field), isExact: false)
    }
  }

  /// The place of the byte at `offset` in a text that begins at `start`. A cell that begins with a quotation mark does not
  /// begin with its text, so that its first line is known as a whole only.
  private func place(at offset: Int, from start: Place, isExact: Bool) -> Place {
    guard case .text(let line, let column) = start.spot else { return start }
    let before = text.utf8.prefix(offset)
    let lines = before.count { $0 == UInt8(ascii: "\n") }
    if lines == 0 && !isExact { return start }
    let head = before.reversed().prefix { $0 != UInt8(ascii: "\n") }
    let characters = head.count { $0 & 0xC0 != 0x80 }
    return Place(
      file: start.file, line: line + lines, column: lines == 0 ? column + characters : characters + 1)
  }
}
