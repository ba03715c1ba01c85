internal import PageText

/// A compiled template whose names lead to where the values lie.
struct LinkedProgram: Sendable {
  private let escaping: Escaping
  private let escaper: Escaper
  private let literals: [UInt8]
  private let steps: [Step<Spot>]
  private let spots: Spots
  private let depth: Int
  private let repetitions: [Repetition]
  private let identity = ProgramIdentity()

  /// `program` for subjects that `readers` read.
  init(_ program: Program, _ readers: Readers) {
    let linking = Linking(program, readers)
    escaping = program.escaping
    escaper = program.escaping.escaper
    literals = program.literals
    steps = linking.steps
    spots = linking.spots
    depth = linking.depth
    repetitions = linking.repetitions
  }

  /// Runs all steps with `root` as the outermost value, which must stay where it is meanwhile.
  func run(from root: UnsafeRawPointer, into output: inout Output) {
    withUnsafeTemporaryAllocation(of: OpenValue.self, capacity: depth) { room in
      steps.withUnsafeBufferPointer { steps in
        literals.withUnsafeBufferPointer { literals in
          var reading = SpotReading(root: root, spots: spots, room: room)
          var filling = Filling(of: output)
          var items: RepeatedItems?
          var next = 0
          while next < steps.count {
            let step = steps[next]
            next += 1
            switch step {
            case .literal(let start, let end):
              filling.text.append(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
            case .text(let spot): reading.text(spot) { escaper.write($0, into: &filling.text) }
            case .address(let spot) where escaping != .json:
              reading.address(spot) { Self.write(address: $0, into: &filling.text) }
            case .address(let spot), .addressAsText(let spot):
              reading.address(spot) { escaper.write($0, into: &filling.text) }
            case .markup(let spot):
              if let markup = reading.markup(spot) { write(markup, into: &filling) }
            case .show(let spot, let end): if !reading.isShown(spot) { next = Int(end) }
            case .hide(let spot, let end): if reading.isShown(spot) { next = Int(end) }
            case .enter(let spot, let end): if !reading.enter(spot) { next = Int(end) }
            case .leave(let start): if reading.leave() { next = Int(start) }
            case .enterRepeated(let list, let number, let end):
              items = reading.enter(list) ? self.items(Int(number), in: reading) : nil
              if items?.writeKnown(from: &reading, into: &filling) != true { next = Int(end) }
            case .leaveRepeated(_, let start):
              items?.keepWritten(in: &filling)
              if reading.leave(), items?.writeKnown(from: &reading, into: &filling) == true {
                next = Int(start)
              }
            }
          }
          output.add(filling)
        }
      }
    }
  }

  /// The items of a repetition whose first one is open.
  private func items(_ number: Int, in reading: SpotReading) -> RepeatedItems {
    let repetition = repetitions[number]
    let origin = PassageKeeper.Origin(
      program: identity, block: number, shown: repetition.shown(in: reading))
    return RepeatedItems(origin: origin, keeperDistance: repetition.keeper)
  }

  private func write(_ markup: Markup, into filling: inout Filling) {
    guard escaping == .markdown else { return filling.text.append(markup.bytes) }
    guard !markup.bytes.isEmpty else { return }
    filling.text.append(Array("<!--insert \(filling.inserts.count)-->".utf8))
    filling.inserts.append(markup.bytes)
  }

  private static func write(address: UnsafeBufferPointer<UInt8>, into text: inout TextBuffer) {
    var rest = address[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      text.append(UnsafeBufferPointer(rebasing: rest[..<mark]))
      text.append("&amp;")
      rest = rest[(mark + 1)...]
    }
    text.append(UnsafeBufferPointer(rebasing: rest))
  }
}
