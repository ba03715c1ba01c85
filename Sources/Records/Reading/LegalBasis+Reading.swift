import Evaluation

extension LegalBasis {
  /// What `entry` says; nil where it lacks a title.
  init?(reading entry: YAMLEntry) {
    typealias F = LegalBasisFields
    let (title, number) = (entry[F.title], entry[F.number])
    guard let title else { return nil }
    self.init(title: title, number: number)
  }
}
