/// The years of a region whose pages a proof has taken.
public struct ProvenYears: Sendable {
  private var years: [Int: ProvenYear] = [:]

  /// None yet.
  public init() {}

  /// The records of `year`, where its page was taken.
  subscript(year: Int) -> ProvenYear? {
    get { years[year] }
    set { years[year] = newValue }
  }
}
