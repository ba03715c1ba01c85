/// The texts of a form, as the narrative of its evaluation.
struct FormNarrative {
  /// The Markdown; nil where the form has none of these texts.
  let text: String?
  /// The first of their cells.
  let cell: FormSheet.Value?

  /// The texts of `form`: the goals and what became of them, conclusion, problems, improvements.
  init(_ form: FormSheet) {
    var parts: [String] = []
    var first: FormSheet.Value?
    func add(_ heading: String, _ value: FormSheet.Value?) {
      guard let value, !PlainText.saysNothing(value.text) else { return }
      first = first ?? value
      parts.append(heading + "\n\n" + Self.escaped(value.text))
    }
    let goals = form.valueBelow(FormLabels.goals, in: form.head)
    let results = form.valueBelow(FormLabels.results, in: form.head)
    if goals != nil || results != nil {
      parts.append("## 年度总体目标")
      add("### 预期目标", goals)
      add("### 实际完成情况", results)
      if parts.count == 1 { parts = [] }
    } else {
      add("## 年度总体目标", form.value(FormLabels.wholeGoals, in: form.head))
    }
    for (title, labels) in FormLabels.sections {
      add("## " + title, form.value(labels, in: form.all))
    }
    text = parts.isEmpty ? nil : parts.joined(separator: "\n\n") + "\n"
    cell = first
  }

  /// `text` as Markdown that shows it as it is, a paragraph a line.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      var plain = ""
      for character in PlainText.trimmed(String(line)) {
        if "\\`*_[]<>&|~#".contains(character) { plain.append("\\") }
        plain.append(character)
      }
      // What would begin a list, a heading's underline or a rule.
      if let mark = plain.first, "-+=".contains(mark) { plain = "\\" + plain }
      let digits = plain.prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty, let mark = plain.dropFirst(digits.count).first, mark == "." || mark == ")" {
        plain = digits + "\\" + plain.dropFirst(digits.count)
      }
      return plain
    }.joined(separator: "\n\n")
  }
}
