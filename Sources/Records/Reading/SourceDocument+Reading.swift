import Evaluation

extension SourceDocument {
  /// What `entry` says; nil where it lacks a title.
  init?(reading entry: YAMLEntry) {
    typealias F = SourceFields
    let (title, note) = (entry[F.title], entry[F.note])
    guard let title else { return nil }
    self.init(title: title, note: note)
  }
}
