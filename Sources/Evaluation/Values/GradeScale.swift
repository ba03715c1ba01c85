/// The bands that turn a score into a grade.
///
/// Bands are half-open, so that 89.5 has a grade where 90 begins the next; the band that ends at the highest score holds
/// it too. Scales differ from region to region and are content, never a constant.
public struct GradeScale: Hashable, Sendable {
  /// The name by which regions and reports choose it.
  public let name: String
  /// Its bands, the best grade first.
  public let bands: [GradeBand]
  /// What to know about it.
  public let note: String?

  /// A scale of `bands`.
  public init(name: String, bands: [GradeBand], note: String? = nil) {
    self.name = name
    self.bands = bands
    self.note = note
  }

  /// The grade that `score` earns, or nil where no band holds it.
  public func grade(for score: Score) -> Grade? {
    bands.first { holds($0, score) }?.grade
  }

  /// The band of `grade`.
  public func band(of grade: Grade) -> GradeBand? {
    bands.first { $0.grade == grade }
  }

  /// Whether `band` is the one that ends at the highest score of the scale.
  public func isTop(_ band: GradeBand) -> Bool {
    bands.allSatisfy { $0.to <= band.to }
  }

  private func holds(_ band: GradeBand, _ score: Score) -> Bool {
    band.from <= score && (isTop(band) ? score <= band.to : score < band.to)
  }
}
