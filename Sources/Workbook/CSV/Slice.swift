/// Where the text of one cell lies in the bytes of its file: sixteen bytes a cell, so that a long table stays small.
struct Slice: Sendable {
  /// How the cell was written.
  enum Form: Int, Sendable {
    /// Without quotes.
    case plain
    /// In quotes, with no quote inside.
    case quoted
    /// In quotes, with quotes inside, each of them doubled.
    case doubled
  }

  /// Where the text starts, counted in bytes from the start of the file; an opening quote stands just before it.
  let offset: Int
  private let packed: Int

  /// A cell of `length` bytes at `offset`, without its outer quotes.
  init(offset: Int, length: Int, form: Form) {
    self.offset = offset
    self.packed = length << 2 | form.rawValue
  }

  /// How many bytes the text has as it was written, without its outer quotes.
  var length: Int { packed >> 2 }

  /// How the cell was written.
  var form: Form {
    switch packed & 3 {
    case 0: .plain
    case 1: .quoted
    default: .doubled
    }
  }

  /// Where the cell starts, its opening quote included.
  var start: Int { form == .plain ? offset : offset - 1 }
}
