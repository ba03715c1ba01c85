public import Diagnostics
public import Files
internal import Mustache

/// Reads the folder `Templates` of a site.
public struct LookReader: Sendable {
  private let tree: any FileTree

  /// A reader of the site whose folder is the root of `tree`.
  public init(tree: any FileTree) {
    self.tree = tree
  }

  /// The sources of the look, and every fault in the files that hold the interface strings.
  public func read() throws(FileTrouble) -> (sources: LookSources, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var strings: [String: [String: TemplateSource]] = [:]
    for (name, source) in try sources(in: "Templates/strings", endings: [".yaml"]) {
      let read = StringsFile(source).read()
      strings[name] = read.strings
      diagnostics += read.diagnostics
    }
    let sources = LookSources(
      layouts: try sources(in: "Templates/layouts", endings: [".html"]),
      pages: try sources(in: "Templates/pages", endings: [".md"]),
      partials: try sources(in: "Templates/partials", endings: [".md", ".html"]),
      reports: try sources(in: "Templates/reports", endings: [".html"]), strings: strings,
      assets: try assets())
    return (sources, diagnostics)
  }

  /// The files directly in `folder` whose names end with one of `endings`, by the rest of their names.
  private func sources(
    in folder: String, endings: [String]
  ) throws(FileTrouble) -> [String: TemplateSource] {
    guard try tree.kind(at: folder) == .folder else { return [:] }
    var sources: [String: TemplateSource] = [:]
    for entry in try tree.entries(in: folder) where entry.kind == .file {
      guard let ending = endings.first(where: entry.name.hasSuffix) else { continue }
      let file = folder + "/" + entry.name
      sources[String(entry.name.dropLast(ending.count))] = TemplateSource(
        file: file, text: try tree.bytes(at: file))
    }
    return sources
  }

  private func assets() throws(FileTrouble) -> [String: [UInt8]] {
    let folder = "Templates/assets"
    guard try tree.kind(at: folder) == .folder else { return [:] }
    var assets: [String: [UInt8]] = [:]
    for file in try tree.files(below: folder) {
      assets[String(file.dropFirst(folder.count + 1))] = try tree.bytes(at: file)
    }
    return assets
  }
}
