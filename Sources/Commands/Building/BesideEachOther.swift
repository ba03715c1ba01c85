extension Collection where Element: Sendable {
  /// What `work` gives for every element, in their order; at most `jobs` are worked on at once.
  ///
  /// `note` is told how many are done, each time one is.
  func besideEachOther<Result: Sendable>(
    jobs: Int, noting note: (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting = enumerated().makeIterator()
      var results = [Result?](repeating: nil, count: count)
      var done = 0
      for _ in 0..<jobs {
        guard let (position, element) = waiting.next() else { break }
        group.addTask { (position, try await work(element)) }
      }
      while let (position, result) = try await group.next() {
        results[position] = result
        done += 1
        note(done)
        if let (position, element) = waiting.next() {
          group.addTask { (position, try await work(element)) }
        }
      }
      return results.compactMap { $0 }
    }
  }
}
