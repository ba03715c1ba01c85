/// Gives ids to new records: a prefix and a number beyond all that are in use.
struct IDSequence {
  private var last: [String: Int] = [:]
  private var width: [String: Int] = [:]

  /// Notes an id in use.
  mutating func note(_ id: String) {
    guard let dash = id.lastIndex(of: "-") else { return }
    let digits = id[id.index(after: dash)...]
    guard !digits.isEmpty, digits.utf8.count <= 9, let number = Int(digits) else { return }
    let prefix = String(id[..<dash])
    last[prefix] = max(last[prefix] ?? 0, number)
    width[prefix] = max(width[prefix] ?? 2, digits.count)
  }

  /// The next id with `prefix`.
  mutating func next(_ prefix: String) -> String {
    let number = (last[prefix] ?? 0) + 1
    last[prefix] = number
    let digits = String(number)
    return prefix + "-" + String(repeating: "0", count: max(0, (width[prefix] ?? 2) - digits.count)) + digits
  }
}
