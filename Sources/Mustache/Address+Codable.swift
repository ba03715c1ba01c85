extension Address: Codable {
  /// Reads an address that was checked before it was written.
  public init(from decoder: any Decoder) throws {
    self.init(checked: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the address as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
