import Diagnostics
import Evaluation

extension ValueKind where Value: Term {
  /// One of the terms of a closed vocabulary, by label or by name.
  static var term: ValueKind {
    let terms = Array(Value.allCases)
    let labels = Value.allCases.map(\.label)
    let names = Value.allCases.map(\.rawValue)
    return ValueKind(labels.joined(separator: " · "), names.joined(separator: " · "), choices: labels) {
      text throws(Refusal) in
      if let index = labels.firstIndex(of: text) ?? names.firstIndex(of: text) { return terms[index] }
      throw Refusal(
        .unknownTerm,
        [
          "text": text, "labels": labels.joined(separator: "、"), "names": names.joined(separator: ", "),
        ])
    }
  }
}

extension ValueKind<InterfaceLanguage> {
  /// A language tag.
  static let language = ValueKind(tags.joined(separator: " · "), tags.joined(separator: " · ")) {
    text throws(Refusal) in
    if let language = InterfaceLanguage(rawValue: text) { return language }
    throw Refusal(
      .unknownTerm,
      ["text": text, "labels": tags.joined(separator: "、"), "names": tags.joined(separator: ", ")])
  }

  private static var tags: [String] { InterfaceLanguage.allCases.map(\.rawValue) }
}

extension ValueKind<Bool> {
  /// Yes or no.
  static let boolean = ValueKind("是 · 否", "true · false", form: .flag) { text throws(Refusal) in
    switch text {
    case "是", "true": return true
    case "否", "false": return false
    default: throw Refusal(.unreadableBoolean, ["text": text])
    }
  }
}
