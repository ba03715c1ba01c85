/// Texts in UTF-8, one after another in one piece of memory.
package struct TextRow: Sendable {
  /// The texts.
  package private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// These texts in their order.
  package init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes += text.utf8
      ends.append(bytes.count)
    }
  }

  /// Where the text `number` stands.
  package func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }
}
