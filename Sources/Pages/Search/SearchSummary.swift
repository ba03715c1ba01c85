/// What a region leaves behind for the search page: eight kilobytes, however large it is.
struct SearchSummary: Sendable, Codable {
  /// Every character and pair that something in the region can be found by.
  let grams: GramSet
  /// How many files its entries stand in.
  let blockCount: Int
  /// How many bits name the files of its own index.
  let bits: Int
}
