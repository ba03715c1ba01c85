import Evaluation

/// The averages that a number of cases of each grade allows.
struct GradeRange {
  /// The lowest average.
  let lowest: Quotient
  /// The highest average.
  let highest: Quotient

  /// What `graded` allows on `scale`; nil where a number is no whole number, a grade has no band, or there are no cases.
  init?(of graded: [Figure], in strand: Strand, on scale: GradeScale) {
    var lowest: Int128 = 0
    var highest: Int128 = 0
    var cases: Int128 = 0
    for figure in graded {
      guard let count = figure.wholeNumber, count >= 0, let grade = figure.grade,
        let band = scale.band(of: grade)
      else { return nil }
      cases += count
      lowest += count * Int128(band.from.hundredths)
      highest += count * Self.top(of: band, on: scale)
    }
    let wholes = Set(graded.map(\.whole))
    if wholes.count == 1, let whole = strand.figure(graded[0].whole)?.wholeNumber, whole > cases {
      let stated = Set(graded.compactMap(\.grade))
      let open = scale.bands.filter { !stated.contains($0.grade) }
      let bands = open.isEmpty ? scale.bands : open
      lowest += (whole - cases) * (bands.map { Int128($0.from.hundredths) }.min() ?? 0)
      highest += (whole - cases) * (bands.map { Self.top(of: $0, on: scale) }.max() ?? 0)
      cases = whole
    }
    guard cases > 0 else { return nil }
    self.lowest = Quotient(lowest, cases * 100)
    self.highest = Quotient(highest, cases * 100)
  }

  private static func top(of band: GradeBand, on scale: GradeScale) -> Int128 {
    Int128(band.to.hundredths) - (scale.isTop(band) ? 0 : 1)
  }

  /// Whether `average` may be a rounded, cut off or hedged average of the range.
  func allows(_ average: Figure) -> Bool {
    let value = Int128(average.value.mantissa)
    let unit = Int128.power(ofTen: average.value.decimals)
    switch average.approximation {
    case .atLeast: return highest >= Quotient(value, unit)
    case .atMost: return lowest <= Quotient(value, unit)
    case .about: return true
    case nil: return highest >= Quotient(value * 2 - 1, unit * 2) && lowest < Quotient(value + 1, unit)
    }
  }
}
