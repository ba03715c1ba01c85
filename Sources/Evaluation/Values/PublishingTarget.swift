/// A place that the site is published to, under a name of its own.
public struct PublishingTarget: Hashable, Sendable {
  /// The name, such as 门户.
  public let name: String
  /// Where it is.
  public let address: TargetAddress
  /// The address at which readers see it, ending with `/`; nil where it cannot be fetched back over the network.
  public let url: String?

  /// A target.
  public init(name: String, address: TargetAddress, url: String? = nil) {
    self.name = name
    self.address = address
    self.url = url
  }
}
