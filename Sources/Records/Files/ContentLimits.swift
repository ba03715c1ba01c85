/// How large a file of the content may be, so that no file that was put there by mistake fills the memory.
enum ContentLimits {
  /// The bytes of a table: a province's evaluations of a year have a hundredth of this.
  static let table = 256 << 20
  /// The bytes of a YAML or Markdown file.
  static let text = 16 << 20
}
