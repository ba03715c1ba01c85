/// A subject that many others hold without a copy of their own.
///
/// A row of a table has two dozen texts, and a hundred tables may hold it: copied, each text would be counted each time.
///
/// Unchecked, because Swift knows nothing of memory behind pointers: this one is written once, before anybody else sees it.
public struct Shared<Subject: Sendable>: @unchecked Sendable {
  /// The memory of the subject, which never changes, and what templates made of it.
  @usableFromInline
  final class Storage: PassageKeeper, @unchecked Sendable {
    @usableFromInline
    let subject: UnsafeMutablePointer<Subject>

    init(_ subject: Subject) {
      self.subject = .allocate(capacity: 1)
      self.subject.initialize(to: subject)
    }

    deinit {
      subject.deinitialize(count: 1)
      subject.deallocate()
    }
  }

  @usableFromInline
  let storage: Storage
  /// Where the subject lies as long as `storage` is there; templates read it from here.
  let place: UnsafeRawPointer

  /// Shares `subject`.
  public init(_ subject: Subject) {
    storage = Storage(subject)
    place = UnsafeRawPointer(storage.subject)
  }

  /// The subject.
  @inlinable
  public var subject: Subject { storage.subject.pointee }
}

extension Contract {
  /// The names of this contract for a subject that holds one of its own, shared, at `path`.
  public func fields<Holder>(sharedAt path: KeyPath<Holder, Shared<Subject>>) -> [Field<Holder>] {
    let start = Field<Holder>.offset(path) + Self.placeOffset
    return shape.entries.indices.map { slot in
      Field(shape.entries[slot], .shared(at: start, readers[Int32(slot)]))
    }
  }

  /// Where the place of the subject lies in a `Shared`.
  private static var placeOffset: Int { Field<Shared<Subject>>.offset(\.place) }
}

extension Shared {
  /// How far behind the reference to the storage the place of the subject lies, in every `Shared`.
  static var distanceFromKeeper: Int { Field<Self>.offset(\.place) - Field<Self>.offset(\.storage) }
}
