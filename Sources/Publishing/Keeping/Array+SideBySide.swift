import Dispatch
import Files
import Synchronization

extension Array where Element: Sendable {
  /// How many elements one core takes at a time.
  private static var chunk: Int { 64 }

  /// The elements for which `isIncluded`, asked of many at once with all cores, in their order; of several failures one is
  /// thrown. `count` hears how many were asked.
  func filteredSideBySide(
    _ count: HeadwayCount, _ isIncluded: @Sendable (Element) throws -> Bool
  ) throws -> [Element] {
    let chunks = stride(from: 0, to: self.count, by: Self.chunk).map {
      self[$0..<Swift.min($0 + Self.chunk, self.count)]
    }
    let results = Mutex<[[Element]]>(Array<[Element]>(repeating: [], count: chunks.count))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: chunks.count) { position in
      do {
        let found = try chunks[position].filter(isIncluded)
        results.withLock { $0[position] = found }
        count.add(chunks[position].count)
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    return results.withLock { $0.flatMap { $0 } }
  }
}
