internal import Synchronization

/// Bytes that stand in many texts and are made once, with what readers of those texts found out about them.
///
/// A row about an evaluation stands in half a dozen lists and on up to thirty pages of others. Filled, read and written anew each
/// time, such rows were a tenth of the instructions of pages; so the row itself remembers what was made of it.
public final class Passage: Sendable {
  /// What is known of a passage as a row of a pipe table.
  public enum Row: Sendable {
    /// Nothing yet.
    case unread
    /// It is a row that names so many cells, and means the same in every table.
    case plain(cells: Int)
    /// It is no row, or what it means depends on the text around it.
    case other
  }

  private struct Known {
    var row = Row.unread
    var html: [(style: UInt64, bytes: [UInt8])] = []
  }

  /// The bytes, in UTF-8.
  public let bytes: [UInt8]
  private let known = Mutex(Known())

  /// A passage of `bytes`, of which nothing is known yet.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What is known of it as a row.
  public var row: Row { known.withLock { $0.row } }

  /// Notes what it is as a row.
  public func note(_ row: Row) { known.withLock { $0.row = row } }

  /// Its HTML as a row of a table whose columns have the look that `style` stands for; nil where it was not kept yet.
  public func html(styled style: UInt64) -> [UInt8]? {
    known.withLock { known in known.html.first { $0.style == style }?.bytes }
  }

  /// Keeps its HTML as a row of a table of that style.
  public func keep(_ html: [UInt8], styled style: UInt64) {
    known.withLock { known in
      if !known.html.contains(where: { $0.style == style }) { known.html.append((style, html)) }
    }
  }
}

/// A passage and where it begins in a text.
public struct PlacedPassage: Sendable {
  /// The number of bytes before it.
  public let start: Int
  /// What stands there.
  public let passage: Passage

  /// `passage` behind the first `start` bytes of a text.
  public init(_ passage: Passage, at start: Int) {
    self.passage = passage
    self.start = start
  }
}
