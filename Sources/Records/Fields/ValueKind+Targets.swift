import Diagnostics
import Evaluation

extension ValueKind<TargetAddress> {
  /// What is refused is not shown, because it may hold a password.
  static let targetAddress = ValueKind("发布目标的地址", "address of a target") { text throws(Refusal) in
    do throws(TargetAddress.Refusal) {
      return try TargetAddress(text)
    } catch {
      switch error {
      case .secret: throw Refusal(.secretInAddress, [:])
      case .form: throw Refusal(.unreadableTarget, [:])
      }
    }
  }
}
