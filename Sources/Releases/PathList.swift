/// Paths of files in one piece of memory: a site may have millions, and a string for each would take three times as much.
public struct PathList: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// No paths yet.
  public init() {}

  /// Adds `path`.
  mutating func append(_ path: String) {
    bytes.append(contentsOf: path.utf8)
    ends.append(bytes.count)
  }

  /// Below zero where the bytes of the path at `position` come before those of `path`, above it where after.
  func order(at position: Int, to path: String) -> Int {
    let own = range(at: position)
    return bytes.withUnsafeBytes { bytes in
      path.utf8.span.withUnsafeBytes { path in
        ByteOrder.compare(UnsafeRawBufferPointer(rebasing: bytes[own]), path)
      }
    }
  }

  /// Whether `path` is one of them, which are ordered by their bytes.
  func holds(_ path: String) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if order(at: middle, to: path) < 0 { low = middle + 1 } else { high = middle }
    }
    return low < count && order(at: low, to: path) == 0
  }

  private func range(at position: Int) -> Range<Int> {
    (position == 0 ? 0 : ends[position - 1])..<ends[position]
  }
}

extension PathList: RandomAccessCollection {
  /// Where the first path is.
  public var startIndex: Int { 0 }
  /// One beyond the last path.
  public var endIndex: Int { ends.count }

  /// The path at `position`.
  public subscript(position: Int) -> String { String(decoding: bytes[range(at: position)], as: UTF8.self) }
}

extension PathList: ExpressibleByArrayLiteral {
  /// The paths `elements`.
  public init(arrayLiteral elements: String...) {
    for path in elements { append(path) }
  }
}

extension Slice<PathList> {
  /// Drops the paths whose bytes come before those of `path`, and tells whether the next one is `path` itself.
  mutating func passes(_ path: String) -> Bool {
    while let next = indices.first {
      let order = base.order(at: next, to: path)
      if order >= 0 { return order == 0 }
      removeFirst()
    }
    return false
  }
}
