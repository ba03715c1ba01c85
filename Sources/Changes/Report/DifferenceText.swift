public import Diagnostics

/// A difference as a person reads it in a terminal.
public struct DifferenceText: Sendable {
  /// How many files of a kind are named; the JSON names all.
  private static let named = 20

  private let language: Language

  /// Text in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The whole difference, with a line end at its end.
  public func text(of difference: SiteDifference) -> String {
    if difference.isEmpty { return say("没有差别，每个文件都相同。", "No difference: every file is the same.") + "\n" }
    var lines = difference.years.flatMap { self.lines(of: $0) }
    if difference.years.isEmpty { lines += [say("公布的记录没有变化。", "No published record differs."), ""] }
    for key in difference.notCompared {
      lines += [
        say(
          "未对比：\(key.code) \(key.year)，其中一份没有数据文件。",
          "Not compared: \(key.code) \(key.year), because one of the two has no data file."), "",
      ]
    }
    lines.append(say("文件", "Files"))
    for group in difference.files.groups(in: language) {
      lines.append("  " + group.name + say("：", ": ") + String(group.paths.count))
      lines += group.paths.prefix(Self.named).map { "    " + $0.showingUnseen() }
      let left = group.paths.count - Self.named
      if left > 0 { lines.append(say("    另有 \(left) 个", "    and \(left) more")) }
    }
    let counts = RecordChange.Class.allCases.map { "\($0.word(in: language)) \(difference.count(of: $0))" }
    lines += ["", say("记录：", "Records: ") + counts.joined(separator: say("，", ", "))]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of year: YearDifference) -> [String] {
    var lines = ["\(year.regionName.showingUnseen()) \(year.key.code) · \(year.key.year)"]
    if let outline = year.outline(in: language) { lines.append("  " + outline) }
    for what in RecordChange.Class.allCases {
      let records = year.records(what)
      if records.isEmpty { continue }
      lines.append("  \(what.word(in: language)) \(records.count)")
      lines += records.flatMap { self.lines(of: $0) }
    }
    return lines + [""]
  }

  private func lines(of record: RecordChange) -> [String] {
    let head = "    \(record.title(in: language))" + say("：", ": ") + record.name.showingUnseen()
    return [head]
      + record.fields.map { field in
        "      " + field.field(in: language) + say("：", ": ") + shown(field.old) + " → " + shown(field.new)
      }
  }

  private func shown(_ text: String?) -> String {
    guard let text else { return say("（空）", "(blank)") }
    return text.split(whereSeparator: \.isNewline).joined(separator: "⏎").showingUnseen()
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
