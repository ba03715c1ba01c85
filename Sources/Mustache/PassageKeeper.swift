internal import PageText
internal import Synchronization

/// What templates made of a shared subject; kept as long as the subject is.
///
/// Unchecked, because Swift checks no class that others inherit from; the one thing in it is behind a lock.
@usableFromInline
class PassageKeeper: @unchecked Sendable {
  /// Where a passage comes from: a block of a program, and which of the outer values that it asks for were shown.
  struct Origin: Equatable {
    let program: ProgramIdentity
    let block: Int
    let shown: UInt64

    static func == (one: Origin, other: Origin) -> Bool {
      one.program === other.program && one.block == other.block && one.shown == other.shown
    }
  }

  /// As many as are kept; more come only where templates are compiled again and again, as in the preview.
  private static let limit = 16

  private let kept = Mutex<[(origin: Origin, passage: Passage)]>([])

  /// The passage of `origin`, if it was made already.
  final func passage(from origin: Origin) -> Passage? {
    kept.withLock { kept in kept.first { $0.origin == origin }?.passage }
  }

  /// Keeps `passage` as that of `origin`.
  final func keep(_ passage: Passage, from origin: Origin) {
    kept.withLock { kept in
      if kept.count == Self.limit { kept.removeFirst() }
      kept.append((origin, passage))
    }
  }
}

/// Tells one linked program from any other, whatever they look like.
final class ProgramIdentity: Sendable {}
