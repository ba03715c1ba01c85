internal import Files
internal import Mustache

/// The files with which the content of a region and year begins.
struct YearStart: Sendable {
  let publisher: String
  let scale: String
  let year: Int

  /// What the files may use; inside YAML's double quotes, which read what JSON's read.
  static let contract = Contract<YearStart>(
    "added",
    [
      .text("publisher", "who publishes", \.publisher),
      .text("scale", "the name of the first scale of the site", \.scale),
      .text("year", "the year of disclosure") { "\($0.year)" },
    ])

  /// The files made from those in `data`, by path below the region's folder.
  ///
  /// - Throws: trouble of the machine with a file.
  func files(from data: DiskTree) throws(FileTrouble) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (name, path) in [("region.yaml", "region.yaml"), ("report.md", "\(year)/report.md")] {
      let source = TemplateSource(file: "added/" + name, text: try data.bytes(at: "added/" + name))
      let compiled = TemplateLibrary().compile(source, for: Self.contract, escaping: .json)
      files[path] = compiled.template?.render(self).bytes
    }
    return files
  }
}
