/// A line of the head of a message.
struct HeaderField: Hashable, Sendable {
  /// Its name, in small letters where a client sent it.
  let name: String
  /// Its value, without the blanks around it.
  let value: String

  /// A line of the head.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
