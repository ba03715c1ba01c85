/// The name of an element or attribute in small letters, as a number, so that names compare at once.
///
/// Names of more than sixteen bytes are all one name, which is none of those that the scanner knows.
struct MarkupName: Hashable {
  private let letters: UInt128

  /// The name that `text` writes.
  init(_ text: StaticString) {
    letters = text.withUTF8Buffer { $0.reduce(0) { $0 &<< 8 | UInt128($1) } }
  }

  /// The name that stands in `range` of `bytes`, in letters of either case.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    // Most names are short.
    if range.count <= 8 {
      letters = UInt128(range.reduce(0 as UInt64) { $0 &<< 8 | UInt64(bytes[$1].lowercasedASCII) })
    } else if range.count <= 16 {
      letters = range.reduce(0) { $0 &<< 8 | UInt128(bytes[$1].lowercasedASCII) }
    } else {
      letters = 0
    }
  }

  /// A number below 64 that spreads names evenly.
  var slot: Int {
    let folded = UInt64(truncatingIfNeeded: letters) ^ UInt64(truncatingIfNeeded: letters &>> 64)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}

/// What is known of some names, looked up in a step or two.
struct MarkupNames<Value: Sendable>: Sendable {
  private var slots: [(name: MarkupName, value: Value)?] = Array(repeating: nil, count: 64)

  /// The value of each name; at most half of the slots are taken.
  init(_ values: KeyValuePairs<StaticString, Value>) {
    precondition(values.count <= 32, "slots must stay free")
    for (text, value) in values {
      let name = MarkupName(text)
      var slot = name.slot
      while slots[slot] != nil { slot = (slot + 1) & 63 }
      slots[slot] = (name, value)
    }
  }

  /// The value of `name`; nil for any other.
  subscript(name: MarkupName) -> Value? {
    var slot = name.slot
    while let (found, value) = slots[slot] {
      if found == name { return value }
      slot = (slot + 1) & 63
    }
    return nil
  }
}
