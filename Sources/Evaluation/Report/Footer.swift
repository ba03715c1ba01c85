/// What stands at the foot of every page.
public struct Footer: Hashable, Sendable {
  /// The organising authority (主办单位).
  public let organiser: String
  /// How to reach it.
  public let contact: String?
  /// The ICP record number.
  public let icp: String?
  /// The public security record number.
  public let police: String?
  /// The address of “我为政府网站找错”.
  public let findError: String?
  /// The address of the 党政机关标识.
  public let emblem: String?

  /// A footer.
  public init(
    organiser: String,
    contact: String? = nil,
    icp: String? = nil,
    police: String? = nil,
    findError: String? = nil,
    emblem: String? = nil
  ) {
    self.organiser = organiser
    self.contact = contact
    self.icp = icp
    self.police = police
    self.findError = findError
    self.emblem = emblem
  }
}
