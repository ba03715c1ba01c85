/// A value whose names a template may use, with its type forgotten.
protocol Scope: AnyObject {
  /// What `path` leads to, read now.
  func value(at path: Path) -> Value
  /// Goes on to the next item of a list; false if there is none.
  func advance() -> Bool
}

/// One value.
final class SubjectScope<Subject: Sendable>: Scope {
  private let contract: Contract<Subject>
  private let subject: Subject

  init(contract: Contract<Subject>, subject: Subject) {
    self.contract = contract
    self.subject = subject
  }

  func value(at path: Path) -> Value { contract.value(of: subject, at: path) }
  func advance() -> Bool { false }
}

/// The items of a list, one of which is current.
final class ItemScope<Subject: Sendable>: Scope {
  private let contract: Contract<Subject>
  private let items: [Subject]
  private var index = 0

  init(contract: Contract<Subject>, items: [Subject]) {
    self.contract = contract
    self.items = items
  }

  func value(at path: Path) -> Value { contract.value(of: items[index], at: path) }

  func advance() -> Bool {
    index += 1
    return index < items.count
  }
}
