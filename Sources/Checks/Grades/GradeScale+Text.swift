import Evaluation

extension GradeScale {
  /// The band of `grade` as a half-open interval, such as `[80, 90)`.
  func text(of band: GradeBand) -> String {
    "[\(band.from), \(band.to)" + (isTop(band) ? "]" : ")")
  }

  /// The bands that hold any score at all, the lowest first.
  var filledBands: [GradeBand] {
    bands.filter { $0.from < $0.to }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

extension Score {
  /// Hundredths of a point as a score is written, without needless zeros: 8950 is `89.5`.
  static func text(ofHundredths hundredths: Int) -> String {
    Quotient(Int128(hundredths), 100).text(decimals: 2)
  }
}
