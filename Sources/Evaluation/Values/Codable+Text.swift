/// A value that is written as the text by which people know it.
public protocol WrittenAsText: Codable, CustomStringConvertible {
  /// The value that `text` writes; nil where it writes none.
  init?(_ text: String)
}

extension WrittenAsText {
  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Self.self): \(text)")
    }
    self = value
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension RegionCode: WrittenAsText {}

extension CalendarDate: WrittenAsText {}
