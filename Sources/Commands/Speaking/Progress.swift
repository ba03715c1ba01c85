internal import Glibc
internal import Synchronization

/// Says on standard error how far long work has come: on a terminal in one line that changes, elsewhere in plain lines.
///
/// Work that ends soon says nothing.
final class Progress: Sendable {
  private struct State {
    var hasLine = false
    var next: Duration
  }

  private let text: ProgressText?
  private let terminal: Terminal?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>

  /// The first line comes after this long, and the others as far apart.
  private var interval: Duration { terminal == nil ? .seconds(10) : .milliseconds(200) }

  /// Progress in the words of `text`; none where that is nil. `terminal` is where standard error goes, if it is one.
  init(_ text: ProgressText?, terminal: Terminal?) {
    self.text = text
    self.terminal = terminal
    start = clock.now
    state = Mutex(State(next: terminal == nil ? .seconds(10) : .seconds(1)))
  }

  /// Notes that `done` of `total` are done.
  func note(_ done: Int, of total: Int) {
    guard let text else { return }
    let passed = clock.now - start
    state.withLock { state in
      guard passed >= state.next else { return }
      state.next = passed + interval
      let seconds = Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
      let line = text.line(done: done, of: total, after: seconds)
      guard let terminal else { return Self.write(line + "\n") }
      state.hasLine = true
      // The last cell stays free: some terminals begin a new line when it is filled.
      Self.write("\r\u{1B}[K" + DisplayWidth.fitting(line, into: terminal.columns - 1))
    }
  }

  /// Takes the changing line away, so that something else can be said.
  func end() {
    state.withLock { state in
      if state.hasLine { Self.write("\r\u{1B}[K") }
      state.hasLine = false
    }
  }

  /// Progress is no result: where it cannot be written, nothing is lost.
  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
