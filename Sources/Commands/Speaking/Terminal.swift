internal import Glibc

/// The terminal that a stream of this program goes to.
struct Terminal: Sendable {
  /// How many cells wide it is.
  let columns: Int
  /// Whether it may be sent colours: nobody set `NO_COLOR` (https://no-color.org).
  let hasColours: Bool

  /// The terminal behind `descriptor`; nil where a file or another program stands there, or one that only takes plain lines.
  init?(_ descriptor: Int32) {
    let kind = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    guard isatty(descriptor) != 0, kind != "dumb" else { return nil }
    var size = winsize()
    columns = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    let refusal = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    hasColours = refusal.isEmpty
  }

  /// A terminal of `columns` cells.
  init(columns: Int, hasColours: Bool) {
    self.columns = columns
    self.hasColours = hasColours
  }
}
