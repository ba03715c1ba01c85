/// How large the head of a request may be.
struct HeadLimits: Hashable, Sendable {
  /// The longest request line, in bytes.
  var line = 8 * 1024
  /// The longest head, request line and empty line included, in bytes.
  var head = 16 * 1024
  /// The most header fields.
  var fields = 100
}
