/// One state of the text before a value: how far an HTML tag and a Markdown link have come.
struct Surrounding: Equatable {
  /// Stands for any value; it is not a byte of UTF-8.
  static let value: UInt8 = 0xFF

  private enum Tag: Equatable {
    case none
    case bracket
    case inside(name: [UInt8], nameEnded: Bool)
    case equals(name: [UInt8])
    case bare
    case quoted(isLink: Bool, mark: UInt8, isEmpty: Bool)
  }

  private enum Link: Equatable {
    case none
    case bracket
    case opened
    case plain
    case angle
  }

  private var tag = Tag.none
  private var link = Link.none

  /// Goes over one byte.
  mutating func step(_ byte: UInt8, in escaping: Escaping) {
    stepTag(byte)
    if escaping == .markdown { stepLink(byte) }
  }

  /// What a value here would be.
  func spot(in escaping: Escaping) -> Surroundings.Spot {
    switch link {
    case .opened, .plain, .angle: return .destination
    case .none, .bracket: break
    }
    switch tag {
    case .none: return .text
    case .bracket: return escaping == .markdown ? .destination : .unquoted
    case .inside, .equals, .bare: return .unquoted
    case .quoted(let isLink, _, let isEmpty): return isLink && isEmpty ? .attribute : .text
    }
  }

  private mutating func stepTag(_ byte: UInt8) {
    let isEnd = byte == UInt8(ascii: ">")
    let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    switch tag {
    case .none:
      if byte == UInt8(ascii: "<") { tag = .bracket }
    case .bracket:
      if byte.isLetter || byte == UInt8(ascii: "/") {
        tag = .inside(name: [], nameEnded: false)
      } else if byte != UInt8(ascii: "<") {
        tag = .none
      }
    case .inside(let name, let nameEnded):
      if isEnd {
        tag = .none
      } else if byte == UInt8(ascii: "=") {
        tag = .equals(name: name)
      } else if byte.isBlank {
        tag = .inside(name: name, nameEnded: true)
      } else {
        let lower = byte.isLetter ? byte | 0x20 : byte
        tag = .inside(name: nameEnded ? [lower] : name + [lower], nameEnded: false)
      }
    case .equals(let name):
      if isEnd {
        tag = .none
      } else if isQuote {
        tag = .quoted(isLink: Self.linkAttributes.contains(name), mark: byte, isEmpty: true)
      } else if !byte.isBlank {
        tag = .bare
      }
    case .bare:
      if isEnd { tag = .none } else if byte.isBlank { tag = .inside(name: [], nameEnded: true) }
    case .quoted(let isLink, let mark, let isEmpty):
      if byte == mark {
        tag = .inside(name: [], nameEnded: true)
      } else {
        tag = .quoted(isLink: isLink, mark: mark, isEmpty: isEmpty && byte.isBlank)
      }
    }
  }

  private mutating func stepLink(_ byte: UInt8) {
    switch link {
    case .none:
      if byte == UInt8(ascii: "]") { link = .bracket }
    case .bracket:
      switch byte {
      case UInt8(ascii: "]"): break
      case UInt8(ascii: "("), UInt8(ascii: ":"): link = .opened
      default: link = .none
      }
    case .opened:
      if byte == UInt8(ascii: "<") {
        link = .angle
      } else if byte == UInt8(ascii: ")") {
        link = .none
      } else if !byte.isBlank {
        link = .plain
      }
    case .plain:
      if byte.isBlank || byte == UInt8(ascii: ")") { link = .none }
    case .angle:
      if byte == UInt8(ascii: ">") || byte == 0x0A { link = .none }
    }
  }

  /// The attributes that hold an address, after the HTML standard's index of attributes and SVG.
  private static let linkAttributes = [
    "href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite", "srcset", "ping",
    "background",
    "manifest", "longdesc", "codebase", "classid", "profile", "usemap", "itemid", "itemtype",
  ].map { Array($0.utf8) }
}
