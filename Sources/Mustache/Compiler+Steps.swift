extension Compiler {
  /// Adds text of the template's own, joined to the literal before it where the two always follow each other.
  mutating func writeLiteral(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    surroundings.pass(text)
    let start = Int32(program.literals.count)
    program.literals.append(contentsOf: text)
    let end = Int32(program.literals.count)
    if program.steps.count > blockStart,
      case .literal(let earlier, start) = program.steps[program.steps.count - 1]
    {
      program.steps[program.steps.count - 1] = .literal(start: earlier, end: end)
    } else {
      program.steps.append(.literal(start: start, end: end))
    }
  }

  /// Where the program finds what was looked up.
  mutating func access(_ lookup: Lookup) -> Access {
    let start = Int32(program.paths.count)
    program.paths.append(contentsOf: lookup.slots)
    return Access(scope: lookup.scope, start: start, count: Int32(lookup.slots.count))
  }
}
