import Diagnostics
import Evaluation
import Yams

/// Leaves the attachments of evaluations that stay out off a report, and states how many are withheld; all other lines
/// stay as they are.
struct ReportExcerpt {
  private let year: YearExcerpt

  /// What of the report goes into the excerpt of `year`.
  init(_ year: YearExcerpt) {
    self.year = year
  }

  /// The report in `bytes`, which was read without a fault before.
  func bytes(_ bytes: [UInt8], of file: String) -> [UInt8] {
    let text = TextLines.unified(bytes)
    guard let parts = FrontMatter(text, file: file, log: FaultLog()),
      let mapping = YAMLExcerpt.mapping(of: parts.yaml)
    else { return [] }
    let lines = text.lines
    // The front matter keeps the line with its first fence, so that lines count from the top of the file.
    let end = parts.firstLine - 2
    let yaml = YAMLExcerpt.isInBraces(mapping, lines) ? whole(mapping) : fields(of: mapping, lines[..<end])
    return Array(([yaml] + lines[end...].map { String($0) }).joined(separator: "\n").utf8)
  }

  /// The lines of the front matter, field by field; the two fields that change are written anew.
  private func fields(of mapping: Node.Mapping, _ lines: ArraySlice<Substring>) -> String {
    let starts = mapping.map { ($0.key.mark?.line ?? 1) - 1 }
    var texts = lines[..<(starts.first ?? lines.endIndex)].map { String($0) }
    var isStated = year.withholdings.isEmpty
    for (position, field) in mapping.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : lines.endIndex
      if YAMLExcerpt.isField(field.key, ReportFields.attachments) {
        texts += text(field.key, Node.Sequence(kept(of: field.value)))
      } else if YAMLExcerpt.isField(field.key, ReportFields.withholdings), !year.withholdings.isEmpty {
        texts += text(field.key, Node.Sequence(items(of: field.value) + added))
        isStated = true
      } else {
        texts += lines[starts[position]..<end].map { String($0) }
      }
    }
    let name = Node(ReportFields.withholdings.declaration.name)
    if !isStated { texts += text(name, Node.Sequence(added)) }
    return texts.joined(separator: "\n")
  }

  /// Front matter in braces is written anew as a whole.
  private func whole(_ mapping: Node.Mapping) -> String {
    var fields: [(Node, Node)] = []
    var isStated = year.withholdings.isEmpty
    for (key, value) in mapping {
      if YAMLExcerpt.isField(key, ReportFields.attachments) {
        fields.append((key, .sequence(Node.Sequence(kept(of: value)))))
      } else if YAMLExcerpt.isField(key, ReportFields.withholdings) {
        fields.append((key, .sequence(Node.Sequence(items(of: value) + added))))
        isStated = true
      } else {
        fields.append((key, value))
      }
    }
    if !isStated {
      let name = Node(ReportFields.withholdings.declaration.name)
      fields.append((name, .sequence(Node.Sequence(added))))
    }
    return (["---"] + YAMLExcerpt.text(Node.Mapping(fields))).joined(separator: "\n")
  }

  private func kept(of value: Node) -> [Node] {
    items(of: value).filter { item in
      guard case .mapping(let attachment) = item,
        let evaluation = attachment.first(where: { YAMLExcerpt.isField($0.key, AttachmentFields.evaluation) }
        )?.value
      else { return true }
      let id = evaluation.scalar?.string.trimmed ?? ""
      return id.isEmpty || year.evaluations.contains(id)
    }
  }

  private func items(of value: Node) -> [Node] {
    guard case .sequence(let sequence) = value else { return [] }
    return Array(sequence)
  }

  private var added: [Node] {
    year.withholdings.map { withholding in
      .mapping(
        Node.Mapping([
          (Node(WithholdingFields.ground.declaration.label), Node(withholding.ground.label)),
          (Node(WithholdingFields.count.declaration.label), Node(String(withholding.count))),
        ]))
    }
  }

  private func text(_ key: Node, _ list: Node.Sequence) -> [String] {
    list.isEmpty ? [] : YAMLExcerpt.text(Node.Mapping([(key, .sequence(list))]))
  }
}
