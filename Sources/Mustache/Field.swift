/// One name of a contract and how its value is read.
public struct Field<Subject: Sendable>: Sendable {
  /// The name and its meaning.
  let entry: Shape.Entry
  /// How its value is read.
  let reader: Reader

  init(_ entry: Shape.Entry, _ reader: Reader) {
    self.entry = entry
    self.reader = reader
  }

  @usableFromInline
  init(_ name: String, _ meaning: String, _ kind: Shape.Kind, inner: Shape? = nil, _ reader: Reader) {
    entry = Shape.Entry(name: name, meaning: meaning, kind: kind, inner: inner)
    self.reader = reader
  }

  /// Where the property `path` lies in a subject.
  @usableFromInline
  static func offset<Value>(_ path: KeyPath<Subject, Value>) -> Int {
    guard let offset = MemoryLayout<Subject>.offset(of: path) else {
      preconditionFailure("\(path) is not stored in \(Subject.self) itself, so a contract cannot name it")
    }
    return offset
  }
}
