import Diagnostics
import Files

/// The files of a report that the site serves under their own names, and what is wrong with a further one.
struct ServedNames {
  private let log: FaultLog
  private var register = NameRegister()
  private var places: [String: Place] = [:]

  /// No file yet.
  init(log: FaultLog) {
    self.log = log
  }

  /// Enters the file at the path `name`; false, and a fault, where not every system could hold it beside the others.
  mutating func enter(_ name: String, at place: Place) -> Bool {
    do throws(NameRegister.Refusal) {
      try register.enter(name)
    } catch {
      switch error {
      case .name: log.report(.fileName, at: place, ["file": name])
      case .replaces(let other):
        let related = places[other].map { [$0] } ?? []
        log.report(.filesDifferInCase, at: place, ["file": name, "other": other], related: related)
      }
      return false
    }
    if places[name] == nil { places[name] = place }
    return true
  }
}
