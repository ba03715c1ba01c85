import Yams

/// Leaves the targets of publishing off the settings of a site, which name machines and folders within the bureau; all other lines
/// stay as they are.
enum SettingsExcerpt {
  /// The settings in `bytes`, which were read without a fault before.
  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    let text = TextLines.unified(bytes)
    guard let mapping = YAMLExcerpt.mapping(of: text) else { return [] }
    guard mapping.contains(where: { YAMLExcerpt.isField($0.key, SiteFields.targets) }) else { return bytes }
    let lines = text.lines
    if YAMLExcerpt.isInBraces(mapping, lines) {
      let kept = mapping.filter { !YAMLExcerpt.isField($0.key, SiteFields.targets) }
      let yaml = YAMLExcerpt.text(Node.Mapping(kept.map { ($0.key, $0.value) }))
      return Array((yaml.joined(separator: "\n") + "\n").utf8)
    }
    let starts = mapping.map { ($0.key.mark?.line ?? 1) - 1 } + [lines.endIndex]
    var kept = lines[..<starts[0]].map { String($0) }
    for (position, field) in mapping.enumerated() where !YAMLExcerpt.isField(field.key, SiteFields.targets) {
      kept += lines[starts[position]..<starts[position + 1]].map { String($0) }
    }
    if kept.last?.isEmpty == false { kept.append("") }
    return Array(kept.joined(separator: "\n").utf8)
  }
}
