public import Diagnostics

/// The name of a finding that stays the same when lines above it are added or removed: its file, `#`, and ten
/// hexadecimal digits.
///
/// The digits are FNV-1a over code, file, details and the text of the line, 64 bits, of which the upper 40 are kept. A
/// waiver therefore holds for the finding that was looked at: once the line or a figure in the finding changes, it has to
/// be decided anew. Waivers depend on it: this format must not change.
public struct FindingMark: Hashable, Sendable, CustomStringConvertible {
  private let file: String
  private let digits: UInt64

  /// The mark of `diagnostic`, which stands in `line` of its file; nil where the file has no lines or is not there.
  public init(_ diagnostic: Diagnostic, line: String?) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    add(diagnostic.fault.code)
    add(diagnostic.place.file)
    for (name, detail) in diagnostic.details.sorted(by: { $0.key < $1.key }) {
      add(name)
      add(detail)
    }
    add(line ?? "")
    file = diagnostic.place.file
    digits = hash >> 24
  }

  /// The mark as reports print it and waivers write it.
  public var description: String {
    let digits = String(digits, radix: 16)
    return file + "#" + String(repeating: "0", count: 10 - digits.count) + digits
  }
}
