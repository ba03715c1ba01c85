internal import Mustache
internal import Synchronization

/// A template that is compiled beside others.
final class PendingTemplate<Subject: Sendable>: Sendable {
  private let result = Mutex<Compilation<Subject>?>(nil)

  /// What compiling it gave; nil before, and where there is nothing to compile.
  var compilation: Compilation<Subject>? { result.withLock { $0 } }

  /// The template; nil where something is wrong with it.
  var template: Template<Subject>? { compilation?.template }

  /// Keeps what compiling it gave.
  func finish(_ compilation: Compilation<Subject>) {
    result.withLock { $0 = compilation }
  }
}

/// How a template is compiled, whatever it is for, and what is then noted in `Whole`.
struct WaitingTemplate<Whole> {
  let compile: @Sendable () -> Void
  let settle: (inout Whole) -> Void
}
