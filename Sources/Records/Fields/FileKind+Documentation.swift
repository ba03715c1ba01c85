extension FileKind {
  /// The tables of `docs/content-format.md` that list this file's fields, as Markdown.
  public var documentation: String {
    ([table(of: fields)] + nested(in: fields, below: [])).joined(separator: "\n\n")
  }

  private func nested(in fields: [FieldDeclaration], below path: [String]) -> [String] {
    fields.filter { !$0.inner.isEmpty }.flatMap { field in
      let path = path + ["\(field.label) `\(field.name)`"]
      return [path.joined(separator: " / ") + "：", table(of: field.inner)]
        + nested(in: field.inner, below: path)
    }
  }

  private func table(of fields: [FieldDeclaration]) -> String {
    let head = [
      "| 字段 | English | 必填 required | 写法 form | 含义 meaning | 例 example |", "|---|---|---|---|---|---|",
    ]
    return (head + fields.map(row)).joined(separator: "\n")
  }

  private func row(of field: FieldDeclaration) -> String {
    let cells = [
      field.label, "`\(field.name)`", field.isRequired ? "是 yes" : "",
      field.kind.zh == field.kind.en ? field.kind.zh : field.kind.zh + "<br>" + field.kind.en,
      field.meaning.zh + "<br>" + field.meaning.en, field.example.isEmpty ? "" : "`\(field.example)`",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
