/// The one range of bytes that a request asks for (RFC 9110, section 14).
enum ByteRange: Hashable, Sendable {
  /// The whole, because no range was asked for, or several, or something that is none.
  case whole
  /// These bytes.
  case part(Range<Int>)
  /// Bytes that are not there.
  case unsatisfiable

  /// What the header field `value` asks for of `count` bytes.
  init(_ value: String?, of count: Int) {
    self = .whole
    guard let value, value.lowercased().hasPrefix("bytes=") else { return }
    let bounds = value.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard bounds.count == 2, bounds.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return
    }
    let (first, last) = (bounds[0].isEmpty ? nil : bounds[0], bounds[1].isEmpty ? nil : bounds[1])
    switch (first.map(Self.number), last.map(Self.number)) {
    case (nil, nil): return
    case (nil, let length?):
      self = length == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
    case (let start?, nil): self = start < count ? .part(start..<count) : .unsatisfiable
    case (let start?, let end?):
      guard start <= end else { return }
      self = start < count ? .part(start..<min(end, count - 1) + 1) : .unsatisfiable
    }
  }

  /// A number of any length; one beyond all files counts as the greatest.
  private static func number(_ digits: Substring) -> Int { Int(digits) ?? Int.max - 1 }
}
