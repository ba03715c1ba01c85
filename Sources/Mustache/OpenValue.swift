/// A value whose names a running template may use: the whole subject, an inner one, or the current item of a list.
struct OpenValue {
  private(set) var subject: UnsafeRawPointer
  private var following = 0
  private var stride = 0

  /// One value.
  init(_ subject: UnsafeRawPointer) {
    self.subject = subject
  }

  /// The first of some items; nil where there is none.
  init?(_ items: Reader.Items) {
    guard let start = items.start, items.count > 0 else { return nil }
    self.init(start)
    following = items.count - 1
    stride = items.stride
  }

  /// Goes on to the next item of a list; false if there is none.
  mutating func advance() -> Bool {
    guard following > 0 else { return false }
    following -= 1
    subject += stride
    return true
  }
}
