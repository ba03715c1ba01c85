import Evaluation

extension Engagement {
  /// What `entry` says; nil where it lacks a name.
  init?(reading entry: YAMLEntry) {
    typealias F = EngagementFields
    let (name, scope) = (entry[F.name], entry[F.scope])
    guard let name else { return nil }
    self.init(name: name, scope: scope)
  }
}
