/// A kind of fault: its stable code, its weight and its wording in every language.
///
/// All kinds stand in the folder `Catalogue`, grouped by the part of the work that finds them. A code is never reused
/// for something else, because bureaus write codes into waivers and letters.
public struct Fault: Hashable, Sendable {
  /// A letter for the part of the work and three digits, such as `D301`.
  public var code: String { kind.code }
  /// How much it weighs.
  public var severity: Severity { kind.severity }
  /// The Chinese wording.
  public var zh: Wording { kind.zh }
  /// The English wording.
  public var en: Wording { kind.en }

  /// What every diagnostic of one kind shares: a site can have very many.
  private final class Kind: Sendable {
    let code: String
    let severity: Severity
    let zh: Wording
    let en: Wording

    init(_ code: String, _ severity: Severity, zh: Wording, en: Wording) {
      self.code = code
      self.severity = severity
      self.zh = zh
      self.en = en
    }
  }

  private let kind: Kind

  /// A kind of fault.
  public init(_ code: String, _ severity: Severity = .error, zh: Wording, en: Wording) {
    kind = Kind(code, severity, zh: zh, en: en)
  }

  /// Whether both have one code, which is given once.
  public static func == (left: Fault, right: Fault) -> Bool { left.code == right.code }

  /// Adds the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The wording in `language`.
  public func wording(in language: Language) -> Wording {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  /// What is wrong in general, in `language`: the wording with `…` where a diagnostic's details go.
  public func outline(in language: Language) -> String {
    Wording.outline(of: wording(in: language).what)
  }
}
