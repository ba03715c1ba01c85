public import Diagnostics

/// What a region's plan or list says should be disclosed: one evaluation by its name, or a number of them.
///
/// It serves to hold the content against and never goes out.
public struct PlannedItem: Hashable, Sendable {
  /// The name of what is evaluated, or of the group that `count` counts.
  public let name: String
  /// The stage; nil where it may be any.
  public let stage: Stage?
  /// How many evaluations should be disclosed; nil where the item is one evaluation.
  public let count: Int?
  /// Why it is not disclosed, or not wholly; nil where nothing is said.
  public let ground: String?
  /// Where it stands.
  public let place: Place

  /// A planned item.
  public init(name: String, stage: Stage? = nil, count: Int? = nil, ground: String? = nil, place: Place) {
    self.name = name
    self.stage = stage
    self.count = count
    self.ground = ground
    self.place = place
  }
}
