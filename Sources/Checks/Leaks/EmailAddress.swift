import Diagnostics

/// E-mail addresses in a text that goes out, but for those of government domains.
struct EmailAddress: LeakRule {
  /// An e-mail address.
  var faults: [Fault] { [.emailAddressOut] }

  /// The addresses in `bytes`, with what stands before the @ masked but for its first character.
  func leaks(in bytes: Span<UInt8>) -> [Leak] {
    var found: [Leak] = []
    for position in bytes.indices where bytes[position] == 0x40 || bytes[position] == 0xEF {
      let width = bytes[position] == 0x40 ? 1 : 3
      guard width == 1 || bytes.has([0xEF, 0xBC, 0xA0], at: position) else { continue }
      var start = position
      while Self.isLocal(bytes, start - 1) { start -= 1 }
      var end = position + width
      while Self.isDomain(bytes, end) { end += 1 }
      while bytes.has(0x2E, at: end - 1) || bytes.has(0x2D, at: end - 1) { end -= 1 }
      guard start < position, position + width < end else { continue }
      let domain = bytes.text((position + width)..<end).lowercased()
      let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last,
        top.utf8.count >= 2, top.utf8.allSatisfy({ $0 &- 0x61 < 26 }), labels.suffix(2) != ["gov", "cn"]
      else { continue }
      found.append(
        Leak(.emailAddress, at: start, shown: bytes.text(start..<(start + 1)) + "***@" + domain))
    }
    return found
  }

  private static func isLocal(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    isDomain(bytes, position) || bytes.has(0x5F, at: position) || bytes.has(0x2B, at: position)
      || bytes.has(0x25, at: position)
  }

  private static func isDomain(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    bytes.isLetter(at: position) || bytes.isDigit(at: position) || bytes.has(0x2E, at: position)
      || bytes.has(0x2D, at: position)
  }
}
