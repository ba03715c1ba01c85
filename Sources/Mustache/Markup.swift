/// HTML that is ready: it is written as it stands, never escaped.
public struct Markup: Sendable, Hashable {
  /// The HTML in UTF-8.
  public let bytes: [UInt8]

  /// Ready HTML in UTF-8; whoever makes it answers for its safety.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
