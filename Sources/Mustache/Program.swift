/// A compiled template as a flat list of steps.
struct Program: Sendable {
  /// How values are written.
  let escaping: Escaping
  /// The tables for that.
  let escaper: Escaper
  /// The steps.
  var steps: [Step] = []
  /// The template's own text, which steps point into.
  var literals: [UInt8] = []
  /// The positions that names lead to, which steps point into.
  var paths: [Int32] = []

  init(escaping: Escaping) {
    self.escaping = escaping
    escaper = escaping.escaper
  }

  /// Runs all steps with `root` as the outermost value, which must stay where it is meanwhile.
  func run(from root: OpenValue, into output: inout Output) {
    steps.withUnsafeBufferPointer { steps in
      literals.withUnsafeBufferPointer { literals in
        paths.withUnsafeBufferPointer { paths in
          var reading = ProgramReading(root: root, paths: paths)
          var next = 0
          while next < steps.count {
            let step = steps[next]
            next += 1
            switch step {
            case .literal(let start, let end):
              output.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
            case .text(let access):
              if var text = reading.text(access) {
                text.withUTF8 { escaper.write($0, into: &output.bytes) }
              }
            case .address(let access) where escaping != .json:
              if let address = reading.address(access) { Self.write(address, into: &output.bytes) }
            case .address(let access), .addressAsText(let access):
              if var text = reading.address(access)?.text {
                text.withUTF8 { escaper.write($0, into: &output.bytes) }
              }
            case .markup(let access):
              if let markup = reading.markup(access) { write(markup, into: &output) }
            case .show(let access, let end):
              if !reading.isShown(access) { next = Int(end) }
            case .hide(let access, let end):
              if reading.isShown(access) { next = Int(end) }
            case .enter(let access, let end):
              if !reading.enter(access) { next = Int(end) }
            case .leave(let start):
              if reading.leave() { next = Int(start) }
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

  private static func write(_ address: Address, into bytes: inout [UInt8]) {
    var text = address.text
    text.withUTF8 { text in
      var rest = text[...]
      while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
        bytes.append(contentsOf: rest[..<mark])
        bytes.append(contentsOf: "&amp;".utf8)
        rest = rest[(mark + 1)...]
      }
      bytes.append(contentsOf: rest)
    }
  }
}
