internal import PageText

/// The items of a repetition while they are written.
struct RepeatedItems {
  private let origin: PassageKeeper.Origin
  private let keeperDistance: Int
  /// Where the item began that the block is writing now.
  private var start = 0
  /// The keeper of what that item shares.
  private var keeper: PassageKeeper?

  /// Items written by the block that is `origin`, each of them with its keeper at a distance from its start.
  init(origin: PassageKeeper.Origin, keeperDistance: Int) {
    self.origin = origin
    self.keeperDistance = keeperDistance
  }

  /// Writes the items from the open one on that are known already; true where it stopped at one that the block has to
  /// write, false where the list is over.
  mutating func writeKnown(from reading: inout SpotReading, into filling: inout Filling) -> Bool {
    repeat {
      let keeper = reading.keeper(at: keeperDistance)
      guard let passage = keeper.passage(from: origin) else {
        self.keeper = keeper
        start = filling.text.count
        return true
      }
      filling.write(passage)
    } while reading.leave()
    return false
  }

  /// Keeps what the block has written of an item.
  func keepWritten(in filling: inout Filling) {
    keeper?.keep(filling.passage(from: start), from: origin)
  }
}
