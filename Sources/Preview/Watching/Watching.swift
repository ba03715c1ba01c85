/// How changes of files are noticed.
public enum Watching: Hashable, Sendable {
  /// By the system's notices, or by looking every second where the folder lies on a network drive or there are no
  /// notices left.
  case automatic
  /// By looking at every file after each pause of so many milliseconds.
  case polling(milliseconds: Int32)
}
