internal import Glibc

/// Trouble of the machine while reading or writing a file.
public struct FileTrouble: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable { case read, list, write, make, rename, remove, lock, sync }

  /// What was tried.
  public let action: Action
  /// The file or folder that it was tried on.
  public let path: String
  /// The system's number for the reason (`errno`).
  public let number: Int32

  /// Trouble with `path`; `number` is the system's `errno`.
  public init(_ action: Action, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
  }
}

extension FileTrouble {
  /// The number for "no such file or folder".
  public static let notThere: Int32 = 2

  /// The system's own words for the reason.
  public var reason: String { String(cString: strerror(number)) }
}
