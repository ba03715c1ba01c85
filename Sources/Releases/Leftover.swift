/// What a command that was interrupted had left behind, and what became of it.
public enum Leftover: Hashable, Sendable {
  /// There was nothing.
  case nothing
  /// What had only been prepared was cleared away; what stood there before stands there still.
  case cleared
  /// What had been begun was finished.
  case finished
}
