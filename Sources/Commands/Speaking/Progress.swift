internal import Glibc
internal import Synchronization

/// Says on standard error how far long work has come: on a terminal in one line that changes, elsewhere in plain lines.
///
/// Work that ends soon says nothing.
final class Progress: Sendable {
  private struct State {
    var hasLine = false
    var next: Duration
    /// What is being done, and when it was begun.
    var stretch: (work: String, start: Duration)
  }

  private let text: ProgressText?
  private let terminal: Terminal?
  private let pace: (first: Duration, then: Duration)
  private let output: Int32
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>

  /// Progress in the words of `text`; none where that is nil. `terminal` is where standard error goes, if it is one.
  convenience init(_ text: ProgressText?, terminal: Terminal?) {
    let pace: (Duration, Duration) =
      terminal == nil ? (.seconds(10), .seconds(10)) : (.seconds(1), .milliseconds(200))
    self.init(text, terminal: terminal, pace: pace, output: STDERR_FILENO)
  }

  /// Progress whose first line comes after `pace.first`, the others `pace.then` apart, on `output`.
  init(
    _ text: ProgressText?, terminal: Terminal?, pace: (first: Duration, then: Duration), output: Int32
  ) {
    self.text = text
    self.terminal = terminal
    self.pace = pace
    self.output = output
    start = clock.now
    // Work that is one stretch begins with this; of several, each begins when it is first heard of.
    state = Mutex(State(next: pace.first, stretch: (text?.work.en ?? "", .zero)))
  }

  /// Notes that `done` of `total` are done.
  func note(_ done: Int, of total: Int) {
    if let text { note(done, of: total, in: text) }
  }

  /// Notes that `done` of `total` are done of what `text` says; where that is something else than before, a new stretch of
  /// work began.
  func note(_ done: Int, of total: Int, in text: ProgressText) {
    let passed = clock.now - start
    state.withLock { state in
      if state.stretch.work != text.work.en { state.stretch = (text.work.en, passed) }
      guard passed >= state.next else { return }
      state.next = passed + pace.then
      let taken = (passed - state.stretch.start).components
      let seconds = Double(taken.seconds) + Double(taken.attoseconds) / 1e18
      let line = text.line(done: done, of: total, after: seconds)
      guard let terminal else { return write(line + "\n") }
      state.hasLine = true
      // The last cell stays free: some terminals begin a new line when it is filled.
      write("\r\u{1B}[K" + DisplayWidth.fitting(line, into: terminal.columns - 1))
    }
  }

  /// Takes the changing line away, so that something else can be said.
  func end() {
    state.withLock { state in
      if state.hasLine { write("\r\u{1B}[K") }
      state.hasLine = false
    }
  }

  /// Progress is no result: where it cannot be written, nothing is lost.
  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
  }
}
