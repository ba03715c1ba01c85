import Testing

@testable import Preview

@Suite struct ByteRangeTests {
  @Test(
    arguments: [
      (nil, .whole), ("bytes=0-4", .part(0..<5)), ("bytes=5-", .part(5..<10)), ("bytes=-3", .part(7..<10)),
      ("bytes=-30", .part(0..<10)), ("bytes=2-900", .part(2..<10)), ("Bytes=0-0", .part(0..<1)),
      ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
      ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=4-2", .whole), ("bytes=0-1,3-4", .whole),
      ("bytes=a-b", .whole), ("bytes=-", .whole), ("bytes=--1", .whole), ("lines=0-1", .whole),
    ] as [(String?, ByteRange)])
  func `one range is given, several or none are the whole`(value: String?, range: ByteRange) {
    #expect(ByteRange(value, of: 10) == range)
  }

  @Test func `nothing has no part`() {
    #expect(ByteRange("bytes=0-", of: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-1", of: 0) == .unsatisfiable)
  }
}
