internal import Files
internal import Glibc

/// Trouble of the machine that keeps a preview from starting.
public struct ServerTrouble: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable { case socket, listen, pipe, thread }

  /// What was tried.
  public let action: Action
  /// The system's number for the reason (`errno`).
  public let number: Int32

  /// Trouble with `action`; `number` is the system's `errno`.
  init(_ action: Action, number: Int32) {
    self.action = action
    self.number = number
  }

  /// The system's own words for the reason.
  public var reason: String { String(cString: strerror(number)) }

  /// The reason in Chinese; where it is a rare one, its number.
  public var chineseReason: String { FileTrouble(.make, action.rawValue, number: number).chineseReason }
}
