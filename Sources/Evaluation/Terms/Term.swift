/// A closed vocabulary of the field: each case has an English name in code and a Chinese label in content.
public protocol Term: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The Chinese term, as documents of the field write it.
  var label: String { get }
}

extension Term {
  /// The case that `text` names by its Chinese label or its English name.
  public init?(term text: String) {
    guard let match = Self.allCases.first(where: { $0.label == text || $0.rawValue == text }) else {
      return nil
    }
    self = match
  }
}
