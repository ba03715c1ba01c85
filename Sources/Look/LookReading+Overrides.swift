internal import Diagnostics
internal import Files
internal import Mustache

extension LookReading {
  /// Whether each file that overrides a standard one was written for the standard file as it is now.
  ///
  /// `Templates/overrides.yaml` says so: it holds the fingerprint of the standard file under the path of each override.
  mutating func checkOverrides() throws(FileTrouble) {
    guard try tree.kind(at: LookTree.standard) == .folder else { return }
    var recorded = try recordedOverrides()
    for path in try overrides(in: "") {
      guard let standard = try tree.overridden(at: "Templates/" + path) else { continue }
      let (now, then) = (Edition(of: standard).description, recorded.removeValue(forKey: path))
      guard now != then?.text else { continue }
      report(
        Diagnostic(
          then == nil ? .unrecordedOverride : .staleOverride, at: Place(file: "Templates/" + path),
          [
            "name": path, "standard": LookTree.standard + "/" + path, "file": LookTree.overrides,
            "line": "\(path): \"\(now)\"",
          ],
          related: then.map { [$0.place] } ?? []))
    }
    for (path, entry) in recorded.sorted(by: { $0.key < $1.key }) {
      report(Diagnostic(.overrideOfNothing, at: entry.place, ["name": path, "file": LookTree.overrides]))
    }
  }

  private mutating func recordedOverrides() throws(FileTrouble) -> [String: (text: String, place: Place)] {
    guard try tree.kind(at: LookTree.overrides) == .file else { return [:] }
    let source = TemplateSource(file: LookTree.overrides, text: try tree.bytes(at: LookTree.overrides))
    if let bad = TextPosition.firstByteOutsideUTF8(in: source.text) {
      report(Diagnostic(.templateNotUTF8, at: TextPosition.place(of: bad, in: source.text, of: source.file)))
      return [:]
    }
    let read = StringsFile(source).read()
    read.diagnostics.forEach { report($0) }
    return (read.strings ?? [:]).mapValues { text in
      (
        String(decoding: text.text, as: UTF8.self),
        Place(file: text.file, line: text.firstLine, column: text.firstColumn)
      )
    }
  }

  /// The files of the site's own look at or below `folder`, by path below `Templates`.
  private func overrides(in folder: String) throws(FileTrouble) -> [String] {
    var paths: [String] = []
    for entry in try tree.entries(in: folder.isEmpty ? "Templates" : "Templates/" + folder) {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      guard !entry.name.hasPrefix("."), "Templates/" + path != LookTree.standard else { continue }
      switch entry.kind {
      case .file: paths.append(path)
      case .folder: paths += try overrides(in: path)
      case .other: continue
      }
    }
    return paths
  }
}
