internal import Diagnostics
internal import Files
internal import Mustache

/// One reading of the folder `Templates`, and what it found wrong.
struct LookReading {
  /// Every fault so far.
  private(set) var diagnostics: [Diagnostic] = []

  private static let root = "Templates"
  let tree: LookTree

  /// A reading of the site whose folder is the root of `tree`.
  init(tree: LookTree) {
    self.tree = tree
  }

  /// The sources of the look.
  mutating func read() throws(FileTrouble) -> LookSources {
    for entry in try entries(in: Self.root) {
      let path = Self.root + "/" + entry.name
      let isKnown = entry.kind == .folder ? Self.folders.contains(entry.name) : path == LookTree.overrides
      if !isKnown { warn(of: try tree.place(of: path)) }
    }
    try checkOverrides()
    let layouts = try sources(in: "layouts", endings: [".html"])
    let pages = try sources(in: "pages", endings: [".md"])
    let charts = try sources(in: "charts", endings: [".svg"])
    let feeds = try sources(in: "feeds", endings: [""])
    let partials = try sources(in: "partials", endings: [".md", ".html"])
    let reports = try sources(in: "reports", endings: [".html"])
    let (strings, unreadable) = try strings()
    return LookSources(
      layouts: layouts, pages: pages, charts: charts, feeds: feeds, partials: partials, reports: reports,
      strings: strings,
      unreadableStrings: unreadable,
      assets: try assets())
  }

  /// The folders that something reads; those of the archive are read when a snapshot is made.
  private static let folders = [
    "archive", "assets", "charts", "feeds", "layouts", "pages", "partials", "preview", "reports", "standard",
    "strings",
  ]

  private mutating func strings() throws(FileTrouble) -> ([String: [String: TemplateSource]], Set<String>) {
    var strings: [String: [String: TemplateSource]] = [:]
    var unreadable: Set<String> = []
    for (name, source) in try sources(in: "strings", endings: [".yaml"]).sorted(by: { $0.key < $1.key }) {
      let isText = TextPosition.firstByteOutsideUTF8(in: source.text) == nil
      let standard = try tree.overriddenStrings(at: source.file)
      let read = isText ? StringsFile(source).read(over: standard) : (strings: nil, diagnostics: [])
      diagnostics += read.diagnostics
      if let found = read.strings { strings[name] = found } else { unreadable.insert(name) }
    }
    return (strings, unreadable)
  }

  /// The files directly in the folder `name` whose names end with one of `endings`, by the rest of their names.
  private mutating func sources(
    in name: String, endings: [String]
  ) throws(FileTrouble) -> [String: TemplateSource] {
    let folder = Self.root + "/" + name
    var sources: [String: TemplateSource] = [:]
    for entry in try entries(in: folder) {
      let file = try tree.place(of: folder + "/" + entry.name)
      guard entry.kind == .file, let ending = endings.first(where: entry.name.hasSuffix) else {
        warn(of: file)
        continue
      }
      let source = TemplateSource(file: file, text: try tree.bytes(at: file))
      if let bad = TextPosition.firstByteOutsideUTF8(in: source.text) {
        diagnostics.append(
          Diagnostic(.templateNotUTF8, at: TextPosition.place(of: bad, in: source.text, of: file)))
      }
      let key = String(entry.name.dropLast(ending.count))
      if let other = sources[key], LookSources.isStandard(other.file) != LookSources.isStandard(file) {
        // An override may end otherwise than the standard partial that it takes the place of.
        if LookSources.isStandard(other.file) { sources[key] = source }
      } else if let other = sources.updateValue(source, forKey: key) {
        diagnostics.append(
          Diagnostic(
            .twoPartials, at: Place(file: file), ["name": key, "file": file, "other": other.file],
            related: [Place(file: other.file)]))
      }
    }
    return sources
  }

  /// The files of the folder `assets`, by path below it.
  private mutating func assets() throws(FileTrouble) -> [String: [UInt8]] {
    var names = NameRegister()
    return try assets(in: Self.root + "/assets", below: "", &names)
  }

  private mutating func assets(
    in folder: String, below path: String, _ names: inout NameRegister
  ) throws(FileTrouble) -> [String: [UInt8]] {
    var assets: [String: [UInt8]] = [:]
    for entry in try entries(in: folder) {
      let file = folder + "/" + entry.name
      if entry.kind == .folder {
        assets.merge(try self.assets(in: file, below: path + entry.name + "/", &names)) { own, _ in own }
      } else if serves(path + entry.name, at: file, &names) {
        assets[path + entry.name] = try tree.bytes(at: file)
      }
    }
    return assets
  }

  /// What stands in `folder`; links are faults and left out, and so is what systems and editors hide there.
  private mutating func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    switch try tree.kind(at: folder) {
    case .folder: break
    case .other:
      // A folder below the top was reported where the top was read.
      if folder == Self.root { refuse(folder) }
      return []
    case .file, nil: return []
    }
    var entries: [FileEntry] = []
    for entry in try tree.entries(in: folder) where !entry.name.hasPrefix(".") {
      if entry.kind == .other { refuse(folder + "/" + entry.name) } else { entries.append(entry) }
    }
    return entries
  }

  /// Whether the asset `name` can be served; a fault where not every system could hold it beside the others.
  private mutating func serves(_ name: String, at file: String, _ names: inout NameRegister) -> Bool {
    do throws(NameRegister.Refusal) {
      try names.enter(name)
      return true
    } catch {
      switch error {
      case .name: report(Diagnostic(.fileName, at: Place(file: file), ["file": name]))
      case .replaces(let other):
        report(Diagnostic(.filesDifferInCase, at: Place(file: file), ["file": name, "other": other]))
      }
      return false
    }
  }

  /// Notes a fault.
  mutating func report(_ found: Diagnostic) {
    diagnostics.append(found)
  }

  private mutating func refuse(_ path: String) {
    diagnostics.append(Diagnostic(.linkInTemplates, at: Place(file: path), ["name": path]))
  }

  private mutating func warn(of path: String) {
    diagnostics.append(Diagnostic(.unexpectedTemplate, at: Place(file: path), ["name": path]))
  }
}
