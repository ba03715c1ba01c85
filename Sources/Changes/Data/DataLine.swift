/// A line of a data file, without the comma that sets it apart from the next.
struct DataLine: Hashable, Sendable {
  let bytes: ArraySlice<UInt8>

  /// Two lines are equal where all their bytes are.
  static func == (left: DataLine, right: DataLine) -> Bool { left.bytes.elementsEqual(right.bytes) }

  /// Adds all bytes at once, which is many times faster than one by one.
  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
