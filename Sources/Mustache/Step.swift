/// One step of a compiled template.
enum Step: Sendable {
  /// Writes these bytes of the template's own text.
  case literal(start: Int32, end: Int32)
  /// Writes a text, escaped.
  case text(Access)
  /// Writes an address as it stands in an attribute or a link destination.
  case address(Access)
  /// Writes an address as text to be read.
  case addressAsText(Access)
  /// Writes ready HTML, or the mark where it will be inserted.
  case markup(Access)
  /// Goes on at `end` unless the value is shown.
  case show(Access, end: Int32)
  /// Goes on at `end` if the value is shown.
  case hide(Access, end: Int32)
  /// Opens an inner value, or goes on at `end` if there is none.
  case enter(Access, end: Int32)
  /// Leaves the inner value, or goes back to `start` with the next item.
  case leave(start: Int32)
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
