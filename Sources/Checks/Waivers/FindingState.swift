public import Evaluation

/// Whether a finding still asks for something.
public enum FindingState: Hashable, Sendable {
  /// It stands.
  case standing
  /// The bureau decided that it may stand.
  indirect case waived(Waiver)
}
