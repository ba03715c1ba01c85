/// One step of a compiled template; a `Name` leads to the value that the step is about.
enum Step<Name: Sendable>: Sendable {
  /// Writes these bytes of the template's own text.
  case literal(start: Int32, end: Int32)
  /// Writes a text, escaped.
  case text(Name)
  /// Writes an address as it stands in an attribute or a link destination.
  case address(Name)
  /// Writes an address as text to be read.
  case addressAsText(Name)
  /// Writes ready HTML, or the mark where it will be inserted.
  case markup(Name)
  /// Goes on at `end` unless the value is shown.
  case show(Name, end: Int32)
  /// Goes on at `end` if the value is shown.
  case hide(Name, end: Int32)
  /// Opens an inner value, or goes on at `end` if there is none.
  case enter(Name, end: Int32)
  /// Leaves the inner value, or goes back to `start` with the next item.
  case leave(start: Int32)
  /// The same two for a list whose items are written once; `number` tells which of the program's repetitions it is.
  case enterRepeated(Name, number: Int32, end: Int32)
  case leaveRepeated(number: Int32, start: Int32)

  /// The same step, with the name replaced by what `find` makes of it.
  func map<Other>(_ find: (Name) -> Other) -> Step<Other> {
    switch self {
    case .literal(let start, let end): .literal(start: start, end: end)
    case .text(let name): .text(find(name))
    case .address(let name): .address(find(name))
    case .addressAsText(let name): .addressAsText(find(name))
    case .markup(let name): .markup(find(name))
    case .show(let name, let end): .show(find(name), end: end)
    case .hide(let name, let end): .hide(find(name), end: end)
    case .enter(let name, let end): .enter(find(name), end: end)
    case .leave(let start): .leave(start: start)
    case .enterRepeated(let name, let number, let end): .enterRepeated(find(name), number: number, end: end)
    case .leaveRepeated(let number, let start): .leaveRepeated(number: number, start: start)
    }
  }
}

/// Where a value is found: in which of the open values, and by which part of the template's paths.
struct Access: Sendable, Hashable {
  /// The open value, counted from the outermost.
  let scope: Int32
  /// Where its path begins in the template's paths.
  let start: Int32
  /// How many parts its path has.
  let count: Int32
}
