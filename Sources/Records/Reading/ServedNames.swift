import Diagnostics

/// The files of a report that the site serves under their own names, and what is wrong with a further one.
struct ServedNames {
  private let log: FaultLog
  private var files: [String: (name: String, place: Place)] = [:]

  /// No file yet.
  init(log: FaultLog) {
    self.log = log
  }

  /// Enters the file at the path `name`; false, and a fault, where not every system could hold it beside the others.
  mutating func enter(_ name: String, at place: Place) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy(\.canBearFileEverywhere) else {
      log.report(.fileName, at: place, ["file": name])
      return false
    }
    let key = name.lowercased()
    guard let earlier = files[key] else {
      files[key] = (name, place)
      return true
    }
    // One file may be listed twice; its bytes decide, because two spellings of a character are two files.
    if earlier.name.utf8.elementsEqual(name.utf8) { return true }
    log.report(
      .filesDifferInCase, at: place, ["file": name, "other": earlier.name], related: [earlier.place])
    return false
  }
}
