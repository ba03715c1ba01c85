import Evaluation

extension RectificationOrder {
  /// What `entry` says.
  init(reading entry: YAMLEntry) {
    typealias F = RectificationFields
    self.init(deadline: entry[F.deadline], reportTo: entry[F.reportTo], note: entry[F.note])
  }
}
