public import Diagnostics
internal import Evaluation

/// A text that goes out with the site: what it says, which field it is, and where it stands.
public struct LeavingText: Sendable {
  /// Where a text stands: known, or looked up in its table when a fault names it.
  enum Anchor: Sendable {
    case place(Place)
    case cell(Origin, field: String)
  }

  /// The text.
  public let text: String
  /// The Chinese label of its field, as the content format names it.
  public let label: String
  /// The English name of its field.
  public let field: String
  private let anchor: Anchor

  init(_ text: String, _ label: String, _ field: String, at anchor: Anchor) {
    self.text = text
    self.label = label
    self.field = field
    self.anchor = anchor
  }

  /// Where it stands.
  public var place: Place {
    switch anchor {
    case .place(let place): place
    case .cell(let origin, let field): origin.place(of: field)
    }
  }
}
