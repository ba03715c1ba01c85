import YAMLFaults
import Yams

/// What excerpts of YAML files have in common.
enum YAMLExcerpt {
  /// The mapping that `yaml` is; nil where it is none.
  static func mapping(of yaml: String) -> Node.Mapping? {
    do {
      guard case .mapping(let mapping)? = try YAMLText.parser(of: yaml).singleRoot() else { return nil }
      return mapping
    } catch {
      return nil
    }
  }

  /// Whether `mapping`, which stands in `lines`, is written in braces, so that its fields have no lines of their own.
  static func isInBraces(_ mapping: Node.Mapping, _ lines: [Substring]) -> Bool {
    guard let start = mapping.mark else { return false }
    return lines[start.line - 1].dropFirst(start.column - 1).first == "{"
  }

  /// Whether `key` is what `field` is called.
  static func isField(_ key: Node, _ field: some Declared) -> Bool {
    let written = key.scalar?.string.trimmed ?? ""
    return written == field.declaration.label || written == field.declaration.name
  }

  /// The lines of `mapping`, written anew.
  static func text(_ mapping: Node.Mapping) -> [String] {
    do {
      let yaml = try Yams.serialize(node: .mapping(mapping), width: -1, allowUnicode: true)
      return yaml.split(separator: "\n").map { String($0) }
    } catch {
      return []
    }
  }
}
