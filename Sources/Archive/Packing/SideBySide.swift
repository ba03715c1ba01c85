import Dispatch
import Synchronization

/// Work on many things with all cores, its results in the order of the things.
enum SideBySide {
  /// How many things are worked on before the next ones are begun, so that memory stays bounded.
  static let batch = 256
  /// How many of them one core takes at a time.
  private static let chunk = 16

  /// What `work` makes of each of `items`; of several failures the first is thrown.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (ArraySlice<Item>) throws(ArchiveTrouble) -> [Result]
  ) throws(ArchiveTrouble) -> [Result] {
    let chunks = stride(from: 0, to: items.count, by: chunk).map { items[$0..<min($0 + chunk, items.count)] }
    let results = Mutex<[[Result]]>(Array(repeating: [], count: chunks.count))
    let failures = Mutex<[Int: ArchiveTrouble]>([:])
    DispatchQueue.concurrentPerform(iterations: chunks.count) { position in
      do throws(ArchiveTrouble) {
        let made = try work(chunks[position])
        results.withLock { $0[position] = made }
      } catch {
        let failure = error
        failures.withLock { $0[position] = failure }
      }
    }
    if let first = failures.withLock({ $0.min { $0.key < $1.key }?.value }) { throw first }
    return results.withLock { $0.flatMap { $0 } }
  }
}
