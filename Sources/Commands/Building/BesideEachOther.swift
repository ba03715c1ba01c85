extension Collection where Element: Sendable {
  /// What `work` gives for every element, in their order; at most `jobs` are worked on at once.
  func besideEachOther<Result: Sendable>(
    jobs: Int, _ work: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting = enumerated().makeIterator()
      var results = [Result?](repeating: nil, count: count)
      for _ in 0..<jobs {
        guard let (position, element) = waiting.next() else { break }
        group.addTask { (position, try await work(element)) }
      }
      while let (position, result) = try await group.next() {
        results[position] = result
        if let (position, element) = waiting.next() {
          group.addTask { (position, try await work(element)) }
        }
      }
      return results.compactMap { $0 }
    }
  }
}
