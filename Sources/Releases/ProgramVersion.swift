/// The version of this program, after semantic versioning; the one place where it stands.
public enum ProgramVersion {
  /// The program's name alone, which manifests bear.
  public static let program = "disclose"
  /// The number alone, such as `1.0.0`.
  public static let number = "0.1.0"
  /// The program and its version, as records of what it made name it.
  public static let name = "\(program) \(number)"
}
