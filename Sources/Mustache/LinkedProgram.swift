/// A compiled template whose names lead to where the values lie.
struct LinkedProgram: Sendable {
  private let escaping: Escaping
  private let escaper: Escaper
  private let literals: [UInt8]
  private let steps: [Step<Spot>]
  private let spots: Spots
  private let depth: Int

  /// `program` for subjects that `readers` read.
  init(_ program: Program, _ readers: Readers) {
    let linking = Linking(program, readers)
    escaping = program.escaping
    escaper = program.escaping.escaper
    literals = program.literals
    steps = linking.steps
    spots = linking.spots
    depth = linking.depth
  }

  /// Runs all steps with `root` as the outermost value, which must stay where it is meanwhile.
  func run(from root: UnsafeRawPointer, into output: inout Output) {
    withUnsafeTemporaryAllocation(of: OpenValue.self, capacity: depth) { room in
      steps.withUnsafeBufferPointer { steps in
        literals.withUnsafeBufferPointer { literals in
          var reading = SpotReading(root: root, spots: spots, room: room)
          var next = 0
          while next < steps.count {
            let step = steps[next]
            next += 1
            switch step {
            case .literal(let start, let end):
              output.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
            case .text(let spot): reading.text(spot) { escaper.write($0, into: &output.bytes) }
            case .address(let spot) where escaping != .json:
              reading.address(spot) { Self.write(address: $0, into: &output.bytes) }
            case .address(let spot), .addressAsText(let spot):
              reading.address(spot) { escaper.write($0, into: &output.bytes) }
            case .markup(let spot): if let markup = reading.markup(spot) { write(markup, into: &output) }
            case .show(let spot, let end): if !reading.isShown(spot) { next = Int(end) }
            case .hide(let spot, let end): if reading.isShown(spot) { next = Int(end) }
            case .enter(let spot, let end): if !reading.enter(spot) { next = Int(end) }
            case .leave(let start): if reading.leave() { next = Int(start) }
            }
          }
        }
      }
    }
  }

  private func write(_ markup: Markup, into output: inout Output) {
    guard escaping == .markdown else { return output.bytes.append(contentsOf: markup.bytes) }
    guard !markup.bytes.isEmpty else { return }
    output.bytes.append(contentsOf: "<!--insert \(output.inserts.count)-->".utf8)
    output.inserts.append(markup.bytes)
  }

  private static func write(address text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    var rest = text[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      bytes.append(contentsOf: rest[..<mark])
      bytes.append(contentsOf: "&amp;".utf8)
      rest = rest[(mark + 1)...]
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
  }
}
