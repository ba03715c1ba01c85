import Evaluation

extension CalendarTask {
  /// What `entry` says; nil where it lacks the task.
  init?(reading entry: YAMLEntry) {
    typealias F = CalendarFields
    let (date, term) = (entry[F.date], entry[F.term])
    let (task, responsible) = (entry[F.task], entry[F.responsible])
    guard let task else { return nil }
    self.init(date: date, term: term, task: task, responsible: responsible)
  }
}
