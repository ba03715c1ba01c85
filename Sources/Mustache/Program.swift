/// A compiled template as a flat list of steps, before its names are linked to the values of its contract.
struct Program: Sendable {
  /// How values are written.
  let escaping: Escaping
  /// The steps.
  var steps: [Step<Access>] = []
  /// The template's own text, which steps point into.
  var literals: [UInt8] = []
  /// The positions that names lead to, which steps point into.
  var paths: [Int32] = []

  init(escaping: Escaping) {
    self.escaping = escaping
  }
}
