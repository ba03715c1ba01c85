/// Where a value lies when a template runs, and what it is. It holds no references, so that steps are read without counting
/// any.
struct Spot: Sendable {
  /// What lies there.
  enum Value: Sendable {
    case text, optionalText
    case address, optionalAddress
    case markup, optionalMarkup
    case flag
    case section
    /// What a function makes of the subject: its place in `Spots.texts`, `Spots.tests` or `Spots.lists`.
    case computedText(Int32)
    case computedFlag(Int32)
    case optionalSection(Int32)
    case list(Int32)
  }

  /// The open value, counted from the outermost.
  let scope: Int32
  /// The distance from the start of that value, or behind the last gate.
  let offset: Int32
  /// The gates before it, in `Spots.gates`: subjects on the way that may not be there, or lie elsewhere.
  let gates: Range<Int32>
  /// What lies there.
  let value: Value
}

/// What the spots of one template share.
struct Spots: Sendable {
  /// A subject on the way to a value, by the distance from the start of the open value, or from the gate before.
  enum Gate: Sendable {
    /// One that may not be there; `test` is the function that tells.
    case optional(offset: Int32, test: Int32)
    /// One that is shared, and lies where a pointer says.
    case shared(offset: Int32)
  }

  var gates: [Gate] = []
  var tests: [@Sendable (UnsafeRawPointer) -> Bool] = []
  var texts: [@Sendable (UnsafeRawPointer) -> String?] = []
  var lists: [@Sendable (UnsafeRawPointer) -> Reader.Items] = []
}
