import Evaluation

extension Withholding {
  /// What `entry` says; nil where it lacks ground or count.
  init?(reading entry: YAMLEntry) {
    typealias F = WithholdingFields
    let (ground, count, note) = (entry[F.ground], entry[F.count], entry[F.note])
    guard let ground, let count else { return nil }
    self.init(ground: ground, count: count, note: note)
  }
}
