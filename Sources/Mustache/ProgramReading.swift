/// The values that are open while a template runs, and what its names lead to in them.
///
/// The compiler lets a name stand only where its kind fits, so whatever else is met reads as nothing.
struct ProgramReading {
  private var open: [OpenValue]
  private let paths: UnsafeBufferPointer<Int32>

  init(root: OpenValue, paths: UnsafeBufferPointer<Int32>) {
    open = [root]
    self.paths = paths
  }

  /// The text that `access` leads to.
  func text(_ access: Access) -> String? {
    guard let (subject, reader) = reader(access) else { return nil }
    switch reader {
    case .text(let offset): return subject.value(String.self, at: offset)
    case .optionalText(let offset): return subject.value(String?.self, at: offset)
    case .computedText(let read): return read(subject)
    default: return nil
    }
  }

  /// The address that `access` leads to.
  func address(_ access: Access) -> Address? {
    guard let (subject, reader) = reader(access) else { return nil }
    switch reader {
    case .address(let offset): return subject.value(Address.self, at: offset)
    case .optionalAddress(let offset): return subject.value(Address?.self, at: offset)
    default: return nil
    }
  }

  /// The ready HTML that `access` leads to.
  func markup(_ access: Access) -> Markup? {
    guard let (subject, reader) = reader(access) else { return nil }
    switch reader {
    case .markup(let offset): return subject.value(Markup.self, at: offset)
    case .optionalMarkup(let offset): return subject.value(Markup?.self, at: offset)
    default: return nil
    }
  }

  /// Whether a block opened by what `access` leads to is shown.
  func isShown(_ access: Access) -> Bool {
    guard let (subject, reader) = reader(access) else { return false }
    switch reader {
    case .text(let offset): return !subject.value(String.self, at: offset).isEmpty
    case .optionalText(let offset): return subject.value(String?.self, at: offset)?.isEmpty == false
    case .computedText(let read): return read(subject)?.isEmpty == false
    case .address, .section: return true
    case .optionalAddress(let offset): return subject.value(Address?.self, at: offset) != nil
    case .markup(let offset): return !subject.value(Markup.self, at: offset).bytes.isEmpty
    case .optionalMarkup(let offset): return subject.value(Markup?.self, at: offset)?.bytes.isEmpty == false
    case .flag(let offset): return subject.value(Bool.self, at: offset)
    case .computedFlag(let read): return read(subject)
    case .optionalSection(let offset, _, let isThere): return isThere(subject + offset)
    case .list(let offset, _, let items): return items(subject + offset).count > 0
    }
  }

  /// Opens the inner value, or the first item of the list, that `access` leads to; false where there is none.
  mutating func enter(_ access: Access) -> Bool {
    guard let (subject, reader) = reader(access) else { return false }
    switch reader {
    case .list(let offset, let readers, let items):
      guard let first = OpenValue(items(subject + offset), readers) else { return false }
      open.append(first)
    default:
      guard let inner = Self.inner(of: subject, reader) else { return false }
      open.append(inner)
    }
    return true
  }

  /// Goes on to the next item of the innermost value, or closes it; false where it is closed.
  mutating func leave() -> Bool {
    if open[open.count - 1].advance() { return true }
    open.removeLast()
    return false
  }

  /// The subject that the last part of the path of `access` is read from, and how; nil where one of the parts before it
  /// is not there.
  @inline(__always)
  private func reader(_ access: Access) -> (UnsafeRawPointer, Reader)? {
    let value = open[Int(access.scope)]
    let last = Int(access.start + access.count) - 1
    var (subject, readers) = (value.subject, value.readers)
    for part in Int(access.start)..<last {
      guard let inner = Self.inner(of: subject, readers[paths[part]]) else { return nil }
      (subject, readers) = (inner.subject, inner.readers)
    }
    return (subject, readers[paths[last]])
  }

  private static func inner(of subject: UnsafeRawPointer, _ reader: Reader) -> OpenValue? {
    switch reader {
    case .section(let offset, let readers): return OpenValue(subject + offset, readers)
    case .optionalSection(let offset, let readers, let isThere):
      return isThere(subject + offset) ? OpenValue(subject + offset, readers) : nil
    default: return nil
    }
  }
}
