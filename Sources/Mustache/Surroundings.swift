/// What may stand before the next value, as far as it decides where a link goes.
///
/// Sections are shown or not, so several states are possible at once; a value is judged by all of them.
struct Surroundings: Equatable {
  /// What one state says about a value.
  enum Spot: Equatable {
    /// Text, or the inside of a quoted attribute.
    case text
    /// Where a link goes, in HTML or XML.
    case attribute
    /// Where a link goes, in Markdown.
    case destination
    /// Inside a tag, but not inside a quoted attribute.
    case unquoted
  }

  private let escaping: Escaping
  private var states: [Surrounding]

  /// The beginning of a template.
  init(_ escaping: Escaping) {
    self.escaping = escaping
    states = [Surrounding()]
  }

  /// The spots that a value may have here.
  var spots: [Spot] {
    escaping == .json ? [.text] : states.map { $0.spot(in: escaping) }
  }

  /// Goes over text of the template.
  mutating func pass(_ text: some Sequence<UInt8>) {
    guard escaping != .json else { return }
    for byte in text { step(byte) }
  }

  /// Goes over a value, which may be empty.
  mutating func passValue() {
    guard escaping != .json else { return }
    let before = self
    step(Surrounding.value)
    join(before)
  }

  /// Allows for the states of `other` too: for a section that may have been left out.
  mutating func join(_ other: Surroundings) {
    for state in other.states where !states.contains(state) { states.append(state) }
  }

  private mutating func step(_ byte: UInt8) {
    var next: [Surrounding] = []
    for var state in states {
      state.step(byte, in: escaping)
      if !next.contains(state) { next.append(state) }
    }
    states = next
  }
}
