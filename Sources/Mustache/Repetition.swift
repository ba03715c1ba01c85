/// A list whose items are written once and then taken from what was written.
///
/// That can be where the block around them asks for nothing but what an item shares with other items, and for whether some
/// outer values are shown: then it writes the same bytes on every page.
struct Repetition: Sendable {
  /// How far from the start of an item the reference lies to the keeper of what it shares.
  let keeper: Int
  /// The outer values of which the block asks whether they are shown.
  let conditions: [Spot]

  /// As many conditions as there are bits to tell them apart.
  private static let conditionLimit = 64

  /// The repetition of a block of `steps`, whose items are the open value `scope`; nil where the block writes anything else
  /// than one shared subject.
  init?(_ steps: ArraySlice<Step<Spot>>, scope: Int32, gates: [Spots.Gate]) {
    var shared: Int32?
    var conditions: [Spot] = []
    for step in steps {
      guard let spot = step.spot else { continue }
      if spot.scope > scope { continue }
      if spot.scope == scope {
        guard let first = spot.gates.first, case .shared(let offset) = gates[Int(first)],
          offset == shared ?? offset
        else { return nil }
        shared = offset
      } else {
        guard step.onlyAsks else { return nil }
        conditions.append(spot)
      }
    }
    guard let shared, conditions.count <= Self.conditionLimit, !steps.contains(where: \.writesMarkup) else {
      return nil
    }
    keeper = Int(shared) - Shared<Never>.distanceFromKeeper
    self.conditions = conditions
  }

  /// Which of the conditions hold, a bit for each.
  func shown(in reading: SpotReading) -> UInt64 {
    var bits: UInt64 = 0
    for spot in conditions { bits = bits << 1 | (reading.isShown(spot) ? 1 : 0) }
    return bits
  }
}

extension Step<Spot> {
  /// The value that the step is about.
  fileprivate var spot: Spot? {
    switch self {
    case .text(let spot), .address(let spot), .addressAsText(let spot), .markup(let spot): spot
    case .show(let spot, _), .hide(let spot, _), .enter(let spot, _): spot
    case .enterRepeated(let spot, _, _): spot
    case .literal, .leave, .leaveRepeated: nil
    }
  }

  /// Whether the step only asks whether its value is shown.
  fileprivate var onlyAsks: Bool {
    switch self {
    case .show, .hide: true
    default: false
    }
  }

  /// Whether the step writes ready HTML, of which a page counts the places.
  fileprivate var writesMarkup: Bool { if case .markup = self { true } else { false } }
}
