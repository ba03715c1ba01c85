/// A property that electronic records must keep.
public enum Property: String, Hashable, Sendable, CaseIterable {
  /// 真实性: it is what it says it is.
  case authenticity
  /// 完整性: nothing is missing or changed.
  case integrity
  /// 可用性: it can be opened and read.
  case usability
  /// 安全性: it does no harm.
  case security
}
