import Evaluation

extension GradeScale {
  /// The band of `grade` as a half-open interval, such as `[80, 90)`.
  func text(of band: GradeBand) -> String {
    "[\(band.from), \(band.to)" + (isTop(band) ? "]" : ")")
  }

  /// The bands, the lowest first.
  var ascendingBands: [GradeBand] {
    bands.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

extension Score {
  /// Hundredths of a point as a score is written, without needless zeros: 8950 is `89.5`.
  static func text(ofHundredths hundredths: Int) -> String {
    Quotient(Int128(hundredths), 100).text(decimals: 2)
  }
}
