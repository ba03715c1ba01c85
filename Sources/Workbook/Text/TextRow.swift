/// Texts in UTF-8, one after another in one piece of memory.
package struct TextRow: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// These texts in their order.
  package init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes += text.utf8
      ends.append(bytes.count)
    }
  }

  /// What `use` makes of the text `number`.
  @inline(__always)
  package func withText<Result>(_ number: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = (number == 0 ? 0 : ends[number - 1])..<ends[number]
    return bytes.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
