/// A division whose finance bureau discloses, with the names of those above it.
public struct Region: Hashable, Sendable, Codable {
  /// Its division code.
  public let code: RegionCode
  /// Its name, such as 二连浩特市.
  public let name: String
  /// The divisions above it, the province first.
  public let ancestors: [Division]

  /// A region.
  public init(code: RegionCode, name: String, ancestors: [Division] = []) {
    self.code = code
    self.name = name
    self.ancestors = ancestors
  }
}
