/// Turns the names of a compiled template into spots, once, so that filling it looks nothing up.
struct Linking {
  private let paths: [Int32]
  /// How the values of the open subjects are read, the outermost first.
  private var open: [Readers]
  private(set) var spots = Spots()
  private(set) var steps: [Step<Spot>] = []
  private(set) var repetitions: [Repetition] = []
  /// How many subjects are open at once, at most.
  private(set) var depth = 1

  /// Links `program` to the values that `readers` read.
  init(_ program: Program, _ readers: Readers) {
    paths = program.paths
    open = [readers]
    steps.reserveCapacity(program.steps.count)
    for step in program.steps {
      switch step {
      case .enter(let access, _):
        let reader = reader(of: access)
        steps.append(step.map { spot($0) })
        open.append(reader.inner ?? Readers([]))
        depth = max(depth, open.count)
      case .leave:
        steps.append(step.map { spot($0) })
        open.removeLast()
      default: steps.append(step.map { spot($0) })
      }
    }
    findRepetitions()
  }

  /// Marks the lists whose items need to be written only once; none stands within another.
  private mutating func findRepetitions() {
    var scope: Int32 = 1
    var index = 0
    while index < steps.count {
      defer { index += 1 }
      switch steps[index] {
      case .enter(let list, let end):
        let last = Int(end) - 1
        if case .list = list.value, case .leave(let start) = steps[last],
          let repetition = Repetition(steps[(index + 1)..<last], scope: scope, gates: spots.gates)
        {
          let number = Int32(repetitions.count)
          repetitions.append(repetition)
          steps[index] = .enterRepeated(list, number: number, end: end)
          steps[last] = .leaveRepeated(number: number, start: start)
          index = last
        } else {
          scope += 1
        }
      case .leave: scope -= 1
      default: break
      }
    }
  }

  private func reader(of access: Access) -> Reader {
    var readers = open[Int(access.scope)]
    let path = paths[Int(access.start)..<Int(access.start + access.count)]
    for slot in path.dropLast() { readers = readers[slot].unshared.inner ?? Readers([]) }
    return readers[path[path.endIndex - 1]].unshared
  }

  /// The spot that `access` leads to; what lies in a subject lies in the one around it, unless it may not be there.
  private mutating func spot(_ access: Access) -> Spot {
    var readers = open[Int(access.scope)]
    let firstGate = Int32(spots.gates.count)
    var offset = 0
    for slot in paths[Int(access.start)..<Int(access.start + access.count - 1)] {
      let reader = pass(readers[slot], &offset)
      offset += reader.offset
      if case .optionalSection(_, _, let isThere) = reader {
        spots.gates.append(.optional(offset: Int32(offset), test: Self.add(isThere, to: &spots.tests)))
        offset = 0
      }
      readers = reader.inner ?? Readers([])
    }
    let reader = pass(readers[paths[Int(access.start + access.count) - 1]], &offset)
    return Spot(
      scope: access.scope, offset: Int32(offset + reader.offset),
      gates: firstGate..<Int32(spots.gates.count), value: value(of: reader))
  }

  /// What `reader` reads, behind a gate to the shared subject in which that lies.
  private mutating func pass(_ reader: Reader, _ offset: inout Int) -> Reader {
    guard case .shared(let place, let inner) = reader else { return reader }
    spots.gates.append(.shared(offset: Int32(offset + place)))
    offset = 0
    return pass(inner, &offset)
  }

  private mutating func value(of reader: Reader) -> Spot.Value {
    switch reader {
    case .text: .text
    case .optionalText: .optionalText
    case .computedText(let read): .computedText(Self.add(read, to: &spots.texts))
    case .address: .address
    case .optionalAddress: .optionalAddress
    case .markup: .markup
    case .optionalMarkup: .optionalMarkup
    case .flag: .flag
    case .computedFlag(let read): .computedFlag(Self.add(read, to: &spots.tests))
    case .section: .section
    case .optionalSection(_, _, let isThere): .optionalSection(Self.add(isThere, to: &spots.tests))
    case .list(_, _, let items): .list(Self.add(items, to: &spots.lists))
    case .shared(_, let inner): value(of: inner)
    }
  }

  private static func add<Function>(_ function: Function, to functions: inout [Function]) -> Int32 {
    functions.append(function)
    return Int32(functions.count - 1)
  }
}

extension Reader {
  /// What it reads, wherever the subject lies.
  fileprivate var unshared: Reader { if case .shared(_, let inner) = self { inner.unshared } else { self } }

  /// How far from the start of its subject the value lies.
  fileprivate var offset: Int {
    switch self {
    case .computedText, .computedFlag: 0
    case .text(let offset), .optionalText(let offset), .address(let offset), .optionalAddress(let offset),
      .markup(let offset), .optionalMarkup(let offset), .flag(let offset), .section(let offset, _),
      .optionalSection(let offset, _, _), .list(let offset, _, _), .shared(let offset, _):
      offset
    }
  }

  /// How the values inside it are read, where it has any.
  fileprivate var inner: Readers? {
    switch self {
    case .section(_, let readers), .optionalSection(_, let readers, _), .list(_, let readers, _): readers
    default: nil
    }
  }
}
