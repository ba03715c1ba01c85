import Diagnostics
import YAMLFaults
import Yams

/// A YAML text that was read as a whole, or not at all.
struct YAMLFile {
  private let root: Node?
  private let file: String
  private let log: FaultLog

  /// The YAML in `text`, whose first line is the first line of `file`; nil, and a fault, where it cannot be used.
  init?(_ text: String, file: String, log: FaultLog) {
    self.file = file
    self.log = log
    do {
      if let mark = AliasScan.expansion(in: text) {
        log.report(.yamlAnchor, at: Place(file: file, line: mark.line, column: mark.column))
        return nil
      }
      let parser = try YAMLText.parser(of: text)
      let root = try parser.singleRoot()
      // Nodes hold their anchors weakly: they are there only as long as the parser is.
      let anchored = withExtendedLifetime(parser) { root.flatMap(Self.firstAnchor) }
      if let anchored {
        log.report(.yamlAnchor, at: Self.place(of: anchored, in: file))
        return nil
      }
      self.root = root
    } catch {
      YAMLTrouble(error, file: file).report(to: log)
      return nil
    }
  }

  /// The mapping that the file is.
  func entry(_ kind: FileKind) -> YAMLEntry? {
    guard case .mapping(let mapping)? = root else {
      reportRoot("“字段: 内容”，一行一个字段", "fields, one “name: value” a line")
      return nil
    }
    return YAMLEntry(mapping, fields: kind.fields, file: file, place: start, log: log)
  }

  /// The mappings of the list that the file is.
  func entries(_ kind: FileKind) -> [YAMLEntry] {
    guard case .sequence(let sequence)? = root else {
      reportRoot("列表，每一项以“- ”开头", "a list whose items start with “- ”")
      return []
    }
    return sequence.compactMap { node in
      let place = Self.place(of: node, in: file)
      guard case .mapping(let mapping) = node else {
        log.report(
          .yamlShape, at: place,
          [
            "field": kind.name, "name": kind.name, "expected": "一组“字段: 内容”", "shape": "a group of fields",
          ])
        return nil
      }
      return YAMLEntry(mapping, fields: kind.fields, file: file, place: place, log: log)
    }
  }

  /// Where `node` of `file` starts.
  static func place(of node: Node, in file: String) -> Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private var start: Place {
    root.map { Self.place(of: $0, in: file) } ?? Place(file: file, line: 1, column: 1)
  }

  private func reportRoot(_ expected: String, _ shape: String) {
    log.report(.yamlRoot, at: start, ["expected": expected, "shape": shape])
  }

  /// The first node with an anchor; what hangs below one is never entered, so that nothing is expanded.
  private static func firstAnchor(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
      return nil
    case .sequence(let sequence): return sequence.lazy.compactMap(firstAnchor).first
    case .scalar, .alias: return nil
    }
  }
}
