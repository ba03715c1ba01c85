/// An evaluation of a region, by the positions of its year and of itself in the year.
public struct RegionReference: Hashable, Sendable {
  let year: Int
  let evaluation: Int
}
