public import Diagnostics
public import Files

/// Reads the folder `Templates` of a site, and what it does not hold from `Templates/standard`.
public struct LookReader: Sendable {
  let tree: LookTree

  /// A reader of the site whose folder is the root of `tree`.
  public init(tree: any FileTree) {
    self.tree = LookTree(tree)
  }

  /// The sources of the look, and every fault that can be found before they are compiled.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public func read() throws(FileTrouble) -> (sources: LookSources, diagnostics: [Diagnostic]) {
    var reading = LookReading(tree: tree)
    let sources = try reading.read()
    return (sources, reading.diagnostics)
  }
}
