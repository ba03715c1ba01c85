public import Diagnostics

/// What reading a part of the content gives: its value, unless a fault leaves none, and every fault found on the way.
public struct Reading<Value: Sendable>: Sendable {
  /// What was read; nil where faults leave nothing that could be worked with.
  public let value: Value?
  /// Every fault found.
  public let diagnostics: [Diagnostic]

  /// A value and the faults found on the way.
  public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
