internal import Diagnostics

extension Compiler {
  /// A name that was found.
  struct Lookup {
    let name: String
    let entry: Shape.Entry
    let scope: Int32
    let slots: [Int32]
  }

  /// Looks a name up from the innermost open value outwards, as Mustache does; reports it if there is none.
  ///
  /// Only the first part of a dotted name is looked for outwards; the others must be found inside it.
  mutating func look(up name: String, at place: Place) -> Lookup? {
    if name == "." { return currentItem(at: place) }
    let parts = name.split(separator: ".").map(String.init)
    for frame in frames.reversed() {
      if let shape = frame.shape, let slot = shape.slot(of: parts[0]), parts[0] != "." {
        return reach(parts, from: shape.entries[slot], slot: slot, scope: frame.scope, at: place)
      }
      if frame.excuses { return nil }
    }
    let shapes = frames.reversed().compactMap(\.shape)
    reportUnknown(name, in: shapes[0], known: shapes.flatMap { $0.entries.map(\.name) }, at: place)
    return nil
  }

  private mutating func reach(
    _ parts: [String], from first: Shape.Entry, slot: Int, scope: Int32, at place: Place
  ) -> Lookup? {
    var entry = first
    var slots = [Int32(slot)]
    for index in 1..<max(parts.count, 1) {
      let owner = parts[..<index].joined(separator: ".")
      guard entry.kind == .section, let shape = entry.inner else {
        report(.nothingInside, at: place, ["name": parts.joined(separator: "."), "owner": owner])
        return nil
      }
      guard let next = shape.slot(of: parts[index]) else {
        let known = shape.entries.map { owner + "." + $0.name }
        reportUnknown(parts.joined(separator: "."), in: shape, known: known, at: place)
        return nil
      }
      entry = shape.entries[next]
      slots.append(Int32(next))
    }
    return Lookup(name: parts.joined(separator: "."), entry: entry, scope: scope, slots: slots)
  }

  private mutating func currentItem(at place: Place) -> Lookup? {
    for frame in frames.reversed() {
      if let current = frame.current { return current }
      if frame.excuses { return nil }
      guard let shape = frame.shape else { continue }
      guard let slot = shape.slot(of: ".") else { break }
      return Lookup(name: ".", entry: shape.entries[slot], scope: frame.scope, slots: [Int32(slot)])
    }
    report(.noCurrentText, at: place, ["tag": "{{.}}"])
    return nil
  }

  private mutating func reportUnknown(_ name: String, in shape: Shape, known: [String], at place: Place) {
    let names = NameList.nearestFirst(known.filter { $0 != "." }, to: name)
    report(
      .unknownName, at: place,
      [
        "name": name, "contract": shape.name, "file": file,
        "known": names.isEmpty ? "—" : names.joined(separator: ", "),
      ])
  }
}
