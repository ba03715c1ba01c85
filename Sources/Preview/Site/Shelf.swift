/// Keeps the few values that were used last, so that memory does not grow with the site.
struct Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let room: Int
  private var values: [Key: Value] = [:]
  /// The keys, the one used last at the end.
  private var order: [Key] = []

  /// A shelf for at most `room` values.
  init(room: Int) {
    self.room = room
  }

  /// The value under `key`, which counts as used.
  mutating func take(_ key: Key) -> Value? {
    guard let value = values[key] else { return nil }
    order.removeAll { $0 == key }
    order.append(key)
    return value
  }

  /// Puts `value` under `key`; the one that was not used for longest goes.
  mutating func put(_ value: Value, under key: Key) {
    if values.updateValue(value, forKey: key) != nil { order.removeAll { $0 == key } }
    order.append(key)
    if order.count > room { values[order.removeFirst()] = nil }
  }

  /// Takes every value away whose key `isGone`.
  mutating func remove(where isGone: (Key) -> Bool) {
    values = values.filter { !isGone($0.key) }
    order.removeAll(where: isGone)
  }
}
