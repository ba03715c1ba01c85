/// Why one kind of fault matters, where the reason is another than that of its family.
struct FaultReason: Sendable {
  let zh: String
  let en: String

  /// A reason in both languages.
  init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// Every reason of a single kind of fault.
  static let all: [Fault: FaultReason] = [
    content, values, references, checks, leaks, imports, templates, archive,
  ]
  .reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
