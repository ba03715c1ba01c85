/// The names under which files are served, and whether a further one can stand beside them on every system.
public struct NameRegister: Sendable {
  /// Why a file cannot be served under its name.
  public enum Refusal: Error, Hashable, Sendable {
    /// Some system refuses the name.
    case name
    /// On some systems it would replace the other file, whose name differs in case only.
    case replaces(String)
  }

  private var names: [String: String] = [:]

  /// No file yet.
  public init() {}

  /// Enters the file at `path`, which may be entered twice.
  public mutating func enter(_ path: String) throws(Refusal) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy(FileName.isGoodEverywhere) else { throw .name }
    let key = path.lowercased()
    guard let other = names[key] else {
      names[key] = path
      return
    }
    if other != path { throw .replaces(other) }
  }
}
