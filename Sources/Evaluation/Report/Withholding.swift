/// How many evaluations are not disclosed, and on what ground.
public struct Withholding: Hashable, Sendable {
  /// The ground.
  public let ground: WithholdingGround
  /// How many; 0 is a statement too.
  public let count: Int
  /// What to know about it.
  public let note: String?

  /// A withholding.
  public init(
    ground: WithholdingGround,
    count: Int,
    note: String? = nil
  ) {
    self.ground = ground
    self.count = count
    self.note = note
  }
}
