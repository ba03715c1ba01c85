/// Where a name leads from the value it is looked up in: the position of each of its parts in its contract.
///
/// It points into the paths of a template and lives only while that is rendered.
struct Path {
  private let slots: UnsafeBufferPointer<Int32>

  /// The path of these positions.
  init(_ slots: UnsafeBufferPointer<Int32>) {
    self.slots = slots
  }

  /// Whether nothing is left of it.
  var isEmpty: Bool { slots.isEmpty }
  /// The position of its first part.
  var slot: Int { Int(slots[0]) }
  /// Its other parts.
  var rest: Path { Path(UnsafeBufferPointer(rebasing: slots[1...])) }
}
