internal import Archive
internal import Diagnostics
internal import Files
internal import Mustache

/// The two templates of a snapshot: the line that marks its pages, and the page that describes it.
struct SnapshotTemplates: Sendable {
  /// The templates; nil where something is wrong with either.
  let compiled: (mark: Template<SnapshotContext>, description: Template<SnapshotContext>)?
  /// All that is wrong with them.
  let diagnostics: [Diagnostic]

  /// The templates in the site whose folder is the root of `tree`.
  init(in tree: any FileTree) throws {
    let mark = try Self.compile("Templates/archive/banner.html", in: tree)
    let description = try Self.compile("Templates/archive/description.html", in: tree)
    diagnostics = (mark.diagnostics + description.diagnostics).sorted()
    if let mark = mark.template, let description = description.template {
      compiled = (mark, description)
    } else {
      compiled = nil
    }
  }

  private static func compile(
    _ file: String, in tree: any FileTree
  ) throws -> (template: Template<SnapshotContext>?, diagnostics: [Diagnostic]) {
    guard try tree.kind(at: file) == .file else {
      return (nil, [Diagnostic(.missingTemplate, at: Place(file: file))])
    }
    let source = TemplateSource(file: file, text: try tree.bytes(at: file))
    let compilation = TemplateLibrary().compile(source, for: SnapshotContext.contract, escaping: .html)
    return (compilation.template, compilation.diagnostics)
  }
}
