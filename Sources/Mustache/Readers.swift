/// How each value of a contract is read, in the order of its names.
@usableFromInline
final class Readers: Sendable {
  private let readers: [Reader]

  @usableFromInline
  init(_ readers: [Reader]) {
    self.readers = readers
  }

  subscript(slot: Int32) -> Reader { readers[Int(slot)] }
}
