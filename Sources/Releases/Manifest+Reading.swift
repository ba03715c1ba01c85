extension Manifest {
  /// Why bytes are not a manifest that this program can use.
  public enum Fault: Error, Hashable, Sendable {
    /// They are something else, or were changed by hand.
    case notOurs
    /// They are a manifest of a form that another version of the program writes.
    case otherFormat(Int)
  }

  private static let opening: StaticString = "{\n\"format\": "

  /// Whether `json` begins as a manifest does, which tells it from the `manifest.json` of something else.
  static func opens(_ json: [UInt8]) -> Bool {
    ManifestReader(json).isAt(opening)
  }

  /// The manifest in `json`, held to the exact form in which it is written.
  ///
  /// Paths are checked too, because what a manifest lists may be removed.
  public init(json: [UInt8]) throws(Fault) {
    var reader = ManifestReader(json)
    try reader.pass(Self.opening)
    let format = try reader.number()
    guard format == Self.format else { throw .otherFormat(format) }
    try reader.pass(",\n\"generator\": \"")
    let generator = try reader.string()
    try reader.pass(",\n\"files\": [\n")
    var files: [File] = []
    while reader.isAt("{") {
      let file = try reader.file()
      if let last = files.last, !SitePath.precedes(last.path, file.path) { throw .notOurs }
      files.append(file)
      try reader.pass(reader.isAt(",") ? ",\n" : "\n")
    }
    try reader.pass("]\n}\n")
    guard reader.isAtEnd else { throw .notOurs }
    self.init(generator: generator, files: files)
  }
}
