/// The values that are open while a template runs, and what lies at its spots.
///
/// The compiler lets a name stand only where its kind fits, so whatever else is met reads as nothing. Texts are handed to
/// a function where they lie, because a page has hundreds of them and each copy would be counted twice.
struct SpotReading {
  private let spots: Spots
  private let open: UnsafeMutableBufferPointer<OpenValue>
  private var depth = 1

  /// A reading with `root` as the outermost value; `room` has a place for every value that can be open at once.
  init(root: UnsafeRawPointer, spots: Spots, room: UnsafeMutableBufferPointer<OpenValue>) {
    self.spots = spots
    open = room
    open.initializeElement(at: 0, to: OpenValue(root))
  }

  /// Hands over the bytes of the text at `spot`.
  func text(_ spot: Spot, _ hand: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let place = place(of: spot) else { return }
    switch spot.value {
    case .text: Self.hand(place.assumingMemoryBound(to: String.self).pointee, hand)
    case .optionalText:
      if let text = place.assumingMemoryBound(to: String?.self).pointee { Self.hand(text, hand) }
    case .computedText(let number): if let text = spots.texts[Int(number)](place) { Self.hand(text, hand) }
    default: break
    }
  }

  /// Hands over the bytes of the address at `spot`.
  func address(_ spot: Spot, _ hand: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let place = place(of: spot) else { return }
    switch spot.value {
    case .address: Self.hand(place.assumingMemoryBound(to: Address.self).pointee.text, hand)
    case .optionalAddress:
      if let address = place.assumingMemoryBound(to: Address?.self).pointee { Self.hand(address.text, hand) }
    default: break
    }
  }

  /// The ready HTML at `spot`.
  func markup(_ spot: Spot) -> Markup? {
    guard let place = place(of: spot) else { return nil }
    switch spot.value {
    case .markup: return place.assumingMemoryBound(to: Markup.self).pointee
    case .optionalMarkup: return place.assumingMemoryBound(to: Markup?.self).pointee
    default: return nil
    }
  }

  /// Whether a block opened by what lies at `spot` is shown.
  func isShown(_ spot: Spot) -> Bool {
    guard let place = place(of: spot) else { return false }
    switch spot.value {
    case .text: return !place.assumingMemoryBound(to: String.self).pointee.isEmpty
    case .optionalText: return place.assumingMemoryBound(to: String?.self).pointee?.isEmpty == false
    case .computedText(let number): return spots.texts[Int(number)](place)?.isEmpty == false
    case .address, .section: return true
    case .optionalAddress: return place.assumingMemoryBound(to: Address?.self).pointee != nil
    case .markup: return !place.assumingMemoryBound(to: Markup.self).pointee.bytes.isEmpty
    case .optionalMarkup: return place.assumingMemoryBound(to: Markup?.self).pointee?.bytes.isEmpty == false
    case .flag: return place.assumingMemoryBound(to: Bool.self).pointee
    case .computedFlag(let number), .optionalSection(let number): return spots.tests[Int(number)](place)
    case .list(let number): return spots.lists[Int(number)](place).count > 0
    }
  }

  /// Opens the inner value, or the first item of the list, at `spot`; false where there is none.
  mutating func enter(_ spot: Spot) -> Bool {
    guard let place = place(of: spot) else { return false }
    switch spot.value {
    case .list(let number):
      guard let first = OpenValue(spots.lists[Int(number)](place)) else { return false }
      open.initializeElement(at: depth, to: first)
    case .section: open.initializeElement(at: depth, to: OpenValue(place))
    case .optionalSection(let number) where spots.tests[Int(number)](place):
      open.initializeElement(at: depth, to: OpenValue(place))
    default: return false
    }
    depth += 1
    return true
  }

  /// Goes on to the next item of the innermost value, or closes it; false where it is closed.
  mutating func leave() -> Bool {
    if open[depth - 1].advance() { return true }
    depth -= 1
    return false
  }

  /// The keeper of what the innermost value shares, by the distance of the reference to it.
  func keeper(at distance: Int) -> PassageKeeper {
    (open[depth - 1].subject + distance).assumingMemoryBound(to: PassageKeeper.self).pointee
  }

  /// Where the value of `spot` lies; nil where one of the subjects around it is not there.
  @inline(__always)
  private func place(of spot: Spot) -> UnsafeRawPointer? {
    var place = open[Int(spot.scope)].subject
    for number in spot.gates {
      switch spots.gates[Int(number)] {
      case .optional(let offset, let test):
        place += Int(offset)
        guard spots.tests[Int(test)](place) else { return nil }
      case .shared(let offset): place = place.load(fromByteOffset: Int(offset), as: UnsafeRawPointer.self)
      }
    }
    return place + Int(spot.offset)
  }

  @inline(__always)
  private static func hand(_ text: borrowing String, _ hand: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.utf8Span.span.withUnsafeBufferPointer(hand)
  }
}
