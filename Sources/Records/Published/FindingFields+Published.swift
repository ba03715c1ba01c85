import Evaluation

extension FindingFields {
  static let publishedFields: [PublishedField<Finding>] = [
    .init(id) { .of($0.id) },
    .init(evaluation) { .of($0.evaluation) },
    .init(category) { .of($0.category) },
    .init(problem) { .of($0.problem) },
    .init(recommendation) { .of($0.recommendation) },
    .init(measure) { .of($0.measure) },
    .init(since) { .of($0.since) },
    .init(deadline) { .of($0.deadline) },
    .init(state) { .of($0.state) },
    .init(closed) { .of($0.closed) },
    .init(evidence) { .of($0.evidence) },
  ]
}
