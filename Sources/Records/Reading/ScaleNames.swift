import Diagnostics
import Evaluation

/// The names of the grade scales that there are.
struct ScaleNames {
  private let names: [String]
  private let log: FaultLog

  /// The names of `scales`.
  init(_ scales: [GradeScale], log: FaultLog) {
    self.names = scales.map(\.name)
    self.log = log
  }

  /// Puts down a fault where there is no scale called `name`; where no scale could be read, that fault stands already.
  func check(_ name: String, at place: @autoclosure () -> Place) {
    guard !names.isEmpty, !names.contains(name) else { return }
    log.report(.unknownScale, at: place(), ["text": name, "known": names.joined(separator: "、")])
  }
}
