public import Diagnostics
public import Files
internal import Mustache

extension LookReader {
  /// What the preview adds to pages, its words in `language`, and every fault in the file that holds them.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public func preview(
    in language: Language
  ) throws(FileTrouble) -> (sources: PreviewSources, diagnostics: [Diagnostic]) {
    let stringsFile = "Templates/preview/strings/\(language.rawValue).yaml"
    let standard = try tree.overriddenStrings(at: stringsFile)
    let strings =
      try tree.kind(at: stringsFile) == .file ? StringsFile(source(stringsFile)).read(over: standard) : nil
    var templates: [String: TemplateSource] = [:]
    var assets: [String: [UInt8]] = [:]
    for name in try previewFiles() {
      let file = "Templates/preview/" + name
      if name.hasSuffix(".html") {
        templates[String(name.dropLast(".html".count))] = try source(file)
      } else {
        assets[name] = try tree.bytes(at: file)
      }
    }
    let sources = PreviewSources(
      templates: templates, strings: strings?.strings ?? [:], stringsFile: stringsFile, assets: assets)
    return (sources, strings?.diagnostics ?? [])
  }

  private func previewFiles() throws(FileTrouble) -> [String] {
    guard try tree.kind(at: "Templates/preview") == .folder else { return [] }
    let names = try tree.entries(in: "Templates/preview").filter { $0.kind == .file }.map(\.name)
    return names.filter { name in [".html", ".css", ".js"].contains { name.hasSuffix($0) } }
  }

  private func source(_ file: String) throws(FileTrouble) -> TemplateSource {
    TemplateSource(file: file, text: try tree.bytes(at: file))
  }
}
