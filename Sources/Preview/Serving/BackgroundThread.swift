internal import Glibc

/// A thread of its own for work that waits for the machine all the time, and must not hold one of the few threads that
/// Swift's tasks share.
enum BackgroundThread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// Runs `work` on a thread of its own; throws where the machine has none left.
  static func start(_ work: @escaping @Sendable () -> Void) throws(ServerTrouble) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Work(work))
    let number = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard number == 0 else {
      box.release()
      throw ServerTrouble(.thread, number: number)
    }
    pthread_detach(thread)
  }
}
