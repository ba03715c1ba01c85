/// Which lines of two lists differ, without looking into any.
struct LineComparison {
  /// The lines that only the earlier list has.
  let removed: [DataLine]
  /// The lines that only the later list has.
  let added: [DataLine]
  /// Whether the lines that both have stand in another order.
  let isReordered: Bool

  init(_ old: [DataLine], _ new: [DataLine]) {
    let (before, after) = (Set(old), Set(new))
    removed = old.filter { !after.contains($0) }
    added = new.filter { !before.contains($0) }
    isReordered = old.lazy.filter(after.contains).elementsEqual(new.lazy.filter(before.contains)) == false
  }
}
