import Diagnostics

/// The evaluations that others may belong to.
struct References {
  private let ids: IDRegister
  private let isWhole: Bool
  private let log: FaultLog

  /// The evaluations in `ids`; unless `isWhole`, faults kept some from being read.
  init(_ ids: IDRegister, isWhole: Bool, log: FaultLog) {
    self.ids = ids
    self.isWhole = isWhole
    self.log = log
  }

  /// Puts down a fault where no evaluation has `id`, unless a fault that stands already may be why.
  func check(_ id: String, at place: @autoclosure () -> Place) {
    guard isWhole, !ids.holds(id) else { return }
    log.report(.unknownEvaluation, at: place(), ["id": id])
  }
}
