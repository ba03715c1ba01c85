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

  /// Runs all steps with `root` as the outermost value.
  func run(from root: any Scope, into output: inout Output) {
    steps.withUnsafeBufferPointer { steps in
      literals.withUnsafeBufferPointer { literals in
        paths.withUnsafeBufferPointer { paths in
          var open = [root]
          var next = 0
          while next < steps.count {
            let step = steps[next]
            next += 1
            switch step {
            case .literal(let start, let end):
              output.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
            case .text(let access), .address(let access), .addressAsText(let access), .markup(let access):
              write(Self.value(access, open, paths), as: step, into: &output)
            case .show(let access, let end):
              if !Self.value(access, open, paths).isShown { next = Int(end) }
            case .hide(let access, let end):
              if Self.value(access, open, paths).isShown { next = Int(end) }
            case .enter(let access, let end):
              switch Self.value(access, open, paths) {
              case .scope(let scope), .items(let scope): open.append(scope)
              default: next = Int(end)
              }
            case .leave(let start):
              if open[open.count - 1].advance() { next = Int(start) } else { open.removeLast() }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func value(
    _ access: Access, _ open: [any Scope], _ paths: UnsafeBufferPointer<Int32>
  ) -> Value {
    let slots = paths[Int(access.start)..<Int(access.start + access.count)]
    return open[Int(access.scope)].value(at: Path(UnsafeBufferPointer(rebasing: slots)))
  }

  private func write(_ value: Value, as step: Step, into output: inout Output) {
    switch value {
    case .text(var text):
      text.withUTF8 { escaper.write($0, into: &output.bytes) }
    case .address(let address):
      var text = address.text
      if case .address = step, escaping != .json {
        Self.writeAddress(text, into: &output.bytes)
      } else {
        text.withUTF8 { escaper.write($0, into: &output.bytes) }
      }
    case .markup(let markup) where escaping == .markdown:
      guard !markup.bytes.isEmpty else { return }
      output.bytes.append(contentsOf: "<!--insert \(output.inserts.count)-->".utf8)
      output.inserts.append(markup.bytes)
    case .markup(let markup):
      output.bytes.append(contentsOf: markup.bytes)
    case .nothing, .flag, .scope, .items: break
    }
  }

  private static func writeAddress(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "&") {
        bytes.append(contentsOf: "&amp;".utf8)
      } else {
        bytes.append(byte)
      }
    }
  }
}
