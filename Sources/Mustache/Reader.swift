/// How a value is read from the memory of its subject.
///
/// A page reads hundreds of values. Going through generic code, each would copy its whole subject first; so what lies in
/// a subject is found by its distance from the subject's start, which Swift tells of every stored property. An optional
/// lies where its value would.
@usableFromInline
enum Reader: Sendable {
  case text(at: Int)
  case optionalText(at: Int)
  case computedText(@Sendable (UnsafeRawPointer) -> String?)
  case address(at: Int)
  case optionalAddress(at: Int)
  case markup(at: Int)
  case optionalMarkup(at: Int)
  case flag(at: Int)
  case computedFlag(@Sendable (UnsafeRawPointer) -> Bool)
  /// An inner subject.
  case section(at: Int, Readers)
  /// An inner subject that may not be there.
  case optionalSection(at: Int, Readers, isThere: @Sendable (UnsafeRawPointer) -> Bool)
  /// A list of inner subjects.
  case list(at: Int, Readers, items: @Sendable (UnsafeRawPointer) -> Items)

  /// What another reader reads from a shared subject, whose place lies here.
  indirect case shared(at: Int, Reader)

  /// The items of a list, one behind the other.
  @usableFromInline
  struct Items {
    let start: UnsafeRawPointer?
    let count: Int
    /// The distance from one to the next.
    let stride: Int

    @usableFromInline
    init(start: UnsafeRawPointer?, count: Int, stride: Int) {
      self.start = start
      self.count = count
      self.stride = stride
    }
  }
}
