internal import Diagnostics
internal import Files
internal import Mustache

/// The manual as a site: chapters in both languages from `manual/zh` and `manual/en`, and the texts to look things up in.
struct Manual {
  /// A page before its way to HTML.
  private struct Source {
    let title: String
    /// Its path in the manual.
    let path: String
    let pairs: [ManualPairContext]
    var body: Markup?
  }

  private let docs: DiskTree
  private let template: TemplateSource

  /// The manual that the folder `docs` holds.
  ///
  /// - Throws: trouble with a file or folder.
  init(_ docs: DiskTree) throws(FileTrouble) {
    self.docs = docs
    template = TemplateSource(file: "manual/layout.html", text: try docs.bytes(at: "manual/layout.html"))
  }

  /// The files of the manual by path; nil with what is wrong with its layout.
  ///
  /// - Throws: trouble with a file or folder, such as a chapter that stands in one language only.
  func files(version: String) throws -> (files: [String: [UInt8]]?, diagnostics: [Diagnostic]) {
    let compiled = TemplateLibrary().compile(template, for: ManualContext.contract, escaping: .html)
    guard let layout = compiled.template, !compiled.diagnostics.hasErrors else {
      return (nil, compiled.diagnostics)
    }
    let chapters = try self.chapters()
    let references = try self.references()
    let first = Source(
      title: "手册 Manual", path: "index.html", pairs: [],
      body: ManualText.html(try text(at: "manual/index.md").replacing("](zh/", with: "](manual/"), ids: ""))
    var files = ["manual/style.css": try docs.bytes(at: "manual/style.css")]
    for page in [first] + chapters + references {
      let above = String(repeating: "../", count: page.path.count { $0 == "/" })
      func links(_ pages: [Source]) throws -> [ManualLinkContext] {
        try pages.map {
          ManualLinkContext(
            name: $0.title, address: try Address(path: above + $0.path), isCurrent: $0.path == page.path)
        }
      }
      let context = ManualContext(
        title: page.title, style: try Address(path: above + "manual/style.css"),
        home: try Address(path: above + "index.html"), version: version, chapters: try links(chapters),
        references: try links(references.filter { !$0.path.contains("/") }), pairs: page.pairs,
        body: page.body)
      files[page.path] = layout.render(context).bytes
    }
    return (files, [])
  }

  private func chapters() throws(FileTrouble) -> [Source] {
    var chapters: [Source] = []
    for entry in try docs.entries(in: "manual/zh") {
      let zh = ManualText(try text(at: "manual/zh/" + entry.name))
      let en = ManualText(try text(at: "manual/en/" + entry.name))
      let count = max(zh.sections.count, en.sections.count)
      let pairs = (0..<count).map { number in
        ManualPairContext(
          zh: Self.section(number, of: zh, ids: "zh-"), en: Self.section(number, of: en, ids: "en-"))
      }
      chapters.append(
        Source(title: "\(zh.title) \(en.title)", path: "manual/" + Self.page(entry.name), pairs: pairs))
    }
    return chapters
  }

  /// A chapter's page lies one folder above its two texts.
  private static func section(_ number: Int, of text: ManualText, ids prefix: String) -> Markup {
    guard number < text.sections.count else { return Markup(bytes: []) }
    return ManualText.html(text.sections[number].replacing("](../../", with: "](../"), ids: prefix)
  }

  private func references() throws(FileTrouble) -> [Source] {
    var references: [Source] = []
    for folder in ["", "decisions"] {
      for entry in try docs.entries(in: folder) where entry.kind == .file && entry.name.hasSuffix(".md") {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        let markdown = try text(at: path)
        references.append(
          Source(
            title: ManualText(markdown).title, path: Self.page(path), pairs: [],
            body: ManualText.html(markdown, ids: "")))
      }
    }
    return references
  }

  private func text(at path: String) throws(FileTrouble) -> String {
    String(decoding: try docs.bytes(at: path), as: UTF8.self)
  }

  private static func page(_ name: String) -> String { name.dropLast(3) + ".html" }
}
