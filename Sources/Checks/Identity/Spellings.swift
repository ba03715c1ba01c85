internal import Diagnostics

/// The spellings in which names occur, with the place of the first occurrence of each, in the order in which they occur.
struct Spellings {
  private var places: [String: Place] = [:]
  private(set) var names: [String] = []

  /// Adds `name`; `place` is asked for only where the spelling is new.
  mutating func add(_ name: String, at place: @autoclosure () -> Place) {
    guard places[name] == nil else { return }
    places[name] = place()
    names.append(name)
  }

  /// Shows each spelling whose `key` an earlier one has to `report`: first, later, and where they stand.
  func repeated<Key: Hashable>(by key: (String) -> Key, _ report: (String, String, Place, Place) -> Void) {
    var first: [Key: String] = [:]
    for name in names {
      let key = key(name)
      guard let earlier = first[key] else {
        first[key] = name
        continue
      }
      if let place = places[name], let other = places[earlier] { report(earlier, name, place, other) }
    }
  }
}
