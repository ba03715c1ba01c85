internal import Synchronization

/// Counts what is done of one stage of long work.
public final class HeadwayCount: Sendable {
  private let total: Int
  private let hear: @Sendable (_ done: Int) -> Void
  private let done = Mutex(0)

  init(total: Int, _ hear: @escaping @Sendable (_ done: Int) -> Void) {
    self.total = total
    self.hear = hear
  }

  /// Counts `count` more, from any thread; never more than there are.
  public func add(_ count: Int = 1) {
    hear(
      done.withLock { done in
        done = min(done + count, total)
        return done
      })
  }
}
