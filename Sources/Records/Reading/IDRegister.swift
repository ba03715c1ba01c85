import Diagnostics
import Files

/// The ids that were read so far, and what is wrong with a further one.
struct IDRegister {
  private struct Holder {
    let id: String
    let place: @Sendable () -> Place
  }

  private let log: FaultLog
  private var holders: [String: Holder] = [:]

  /// A register without ids.
  init(log: FaultLog) {
    self.log = log
  }

  /// Whether `id` was entered, exactly so.
  func holds(_ id: String) -> Bool { holders[id.lowercased()]?.id == id }

  /// Whether the name `name` was entered.
  func holdsName(_ name: String) -> Bool { holders[name] != nil }

  /// Enters an id that becomes an address, where letters that differ in case only collide; false where it may not be used.
  ///
  /// `place` is asked only if there is a fault.
  mutating func enterAddress(_ id: String, at place: @escaping @Sendable () -> Place) -> Bool {
    let key = id.lowercased()
    if key == "index" || FileName.isDevice(key[...]) {
      log.report(.reservedID, at: place(), ["id": id])
      return false
    }
    guard let holder = holders[key] else {
      holders[key] = Holder(id: id, place: place)
      return true
    }
    let fault = holder.id == id ? Fault.duplicateID : .idsDifferInCase
    log.report(fault, at: place(), ["id": id, "other": holder.id], related: [holder.place()])
    return false
  }

  /// Enters a name that must not be there twice; false, and a fault, where it is.
  mutating func enterName(_ name: String, at place: Place) -> Bool {
    // Names that differ in case are different, so that nothing is folded.
    if let holder = holders[name] {
      log.report(.duplicateID, at: place, ["id": name], related: [holder.place()])
      return false
    }
    holders[name] = Holder(id: name) { place }
    return true
  }
}
