internal import Glibc
internal import Synchronization

/// Where answers and news are put for the thread that serves connections, which it wakes.
final class Outbox: Sendable {
  /// Something for the thread to send.
  enum Item: Sendable {
    /// The answer on the connection with this number.
    case reply(UInt64, Reply)
    /// News for everyone who listens to a topic.
    case news(Topic, [UInt8])
  }

  private struct State {
    var items: [Item] = []
    var listeners: [Topic: Int] = [:]
  }

  private let state = Mutex(State())
  private let writing: Int32
  /// What becomes readable when something was put in.
  let signal: Int32

  /// An empty outbox.
  init() throws(ServerTrouble) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw ServerTrouble(.pipe, number: errno) }
    ends.forEach(Descriptor.prepare)
    (signal, writing) = (ends[0], ends[1])
  }

  deinit {
    close(signal)
    close(writing)
  }

  /// Puts `item` in.
  func put(_ item: Item) {
    state.withLock { $0.items.append(item) }
    var mark: UInt8 = 0
    // A full pipe is a signal too.
    _ = write(writing, &mark, 1)
  }

  /// Takes everything out.
  func take() -> [Item] {
    var buffer = [UInt8](repeating: 0, count: 256)
    while case .bytes = Descriptor.read(signal, through: &buffer) {}
    return state.withLock { state in
      defer { state.items.removeAll() }
      return state.items
    }
  }

  /// The topics that someone listens to.
  var topics: [Topic] { state.withLock { Array($0.listeners.keys) } }

  /// Counts one listener of `topic` more, or less.
  func count(_ change: Int, of topic: Topic) {
    state.withLock { state in
      let count = state.listeners[topic, default: 0] + change
      state.listeners[topic] = count > 0 ? count : nil
    }
  }
}
