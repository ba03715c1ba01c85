/// An administrative division as the national table lists it.
public struct Division: Hashable, Sendable, Codable {
  /// Its code.
  public let code: RegionCode
  /// Its name, such as 沙湾市.
  public let name: String
  /// Whether the code is no longer in use; old records keep it.
  public let isRetired: Bool
  /// The codes that took its place; several where it was divided.
  public let replacements: [RegionCode]

  /// A division.
  public init(code: RegionCode, name: String, isRetired: Bool = false, replacements: [RegionCode] = []) {
    self.code = code
    self.name = name
    self.isRetired = isRetired
    self.replacements = replacements
  }
}
