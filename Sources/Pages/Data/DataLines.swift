internal import Records

/// Records as JSON, a line each, made once for all files that hold them.
struct DataLines {
  private(set) var text = DataText()
  private var ends: [Int] = []

  /// Adds the line of `record`, `year` first.
  mutating func append<Record>(_ record: Record, _ fields: [PublishedField<Record>], ofYear year: Int) {
    text.record(record, fields, ofYear: year)
    ends.append(text.bytes.count)
  }

  /// Where the line `number` stands in the text.
  func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }
}
