/// A file of the search: a plain script that hands rows over, so that it is loaded from a folder too, where a page may
/// not read other files.
public struct SearchFile: Sendable {
  /// Its path below the site's root.
  public let path: String
  /// Its content.
  public let bytes: [UInt8]

  /// The file `name` without its ending, with `rows` of JSON.
  init(name: String, rows: [String]) {
    path = name + ".js"
    bytes = Array(
      ("discloseSearch(" + JSONText.string(name) + ",[\n" + rows.joined(separator: ",\n") + "\n]);\n").utf8)
  }
}
