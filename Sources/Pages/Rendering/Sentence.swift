/// A sentence with places for parts, taken apart once and not for each page that says it.
struct Sentence: Sendable {
  private struct Piece {
    /// The text as it is written; of a place, with its braces.
    let text: String
    /// The part that belongs there; nil where none does.
    let name: String?
  }

  private var pieces: [Piece] = []

  /// The sentence `text`, in which `{name}` is the place of the part of that name.
  init(_ text: String) {
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let following = rest.utf8.index(after: close)
      let name = rest[rest.utf8.index(after: open)..<close]
      pieces.append(Piece(text: String(rest[..<open]), name: nil))
      pieces.append(Piece(text: "{" + name + "}", name: String(name)))
      rest = rest[following...]
    }
    pieces.append(Piece(text: String(rest), name: nil))
  }

  /// The sentence with each place filled with the part of that name; where there is none, it stays as it is.
  ///
  /// What stands in a part is never taken for a place.
  func filled(with parts: KeyValuePairs<String, String>) -> String {
    var sentence = ""
    for piece in pieces {
      if let name = piece.name, let part = parts.first(where: { $0.key == name }) {
        sentence += part.value
      } else {
        sentence += piece.text
      }
    }
    return sentence
  }
}
