/// One fault found at one place.
public struct Diagnostic: Hashable, Sendable {
  /// What kind of fault it is.
  public let fault: Fault
  /// Where it stands.
  public let place: Place
  /// What fills the placeholders of the wording.
  public let details: [String: String]
  /// Other places that belong to it, such as the first of two records with one id.
  public let related: [Place]

  /// A fault at `place`; `details` fill the placeholders of its wording.
  public init(_ fault: Fault, at place: Place, _ details: [String: String] = [:], related: [Place] = []) {
    self.fault = fault
    self.place = place
    self.details = details
    self.related = related
  }

  /// The same fault, with `place` as one more that belongs to it.
  public func related(to place: Place) -> Diagnostic {
    Diagnostic(fault, at: self.place, details, related: related + [place])
  }

  /// What is wrong, in `language`.
  public func what(in language: Language) -> String {
    Wording.fill(fault.wording(in: language).what, with: details)
  }

  /// What to do next, in `language`.
  public func next(in language: Language) -> String {
    Wording.fill(fault.wording(in: language).next, with: details)
  }
}

extension Diagnostic: Comparable {
  /// In the order in which a person mends them: file by file, from top to bottom.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.fault.code != right.fault.code { return left.fault.code < right.fault.code }
    return left.what(in: .en) < right.what(in: .en)
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them keeps the site from being published.
  public var hasErrors: Bool { contains { $0.fault.severity == .error } }
}
