extension Fault {
  /// A grade scale leaves some scores without a grade.
  public static let uncoveredScores = Fault(
    "C101",
    zh: Wording(
      "等级标准“{scale}”在 {from} 分到 {to} 分之间没有等级，例如 {example} 分落在空档里。",
      next: "请修改 scales.yaml，使各档首尾相接并覆盖 0 到 100 分；上一档的“自”就是下一档的“至”。"),
    en: Wording(
      "The scale “{scale}” has no grade between {from} and {to} points: {example}, for example, falls through.",
      next:
        "Change scales.yaml so that the bands meet and cover 0 to 100; one band ends where the next begins."))

  /// A grade scale gives one score two grades.
  public static let overlappingBands = Fault(
    "C102",
    zh: Wording(
      "等级标准“{scale}”的两档重叠：{example} 分既属于 {first}，又属于 {second}。",
      next: "请修改 scales.yaml，使每一个得分只属于一档；“至”的分数不包含在本档内（最高一档除外）。"),
    en: Wording(
      "Two bands of the scale “{scale}” overlap: {example} points lie in {first} and in {second}.",
      next:
        "Change scales.yaml so that every score lies in one band; a band does not hold its end, except the top one."
    ))

  /// A grade scale has two bands for one grade.
  public static let repeatedGrade = Fault(
    "C103",
    zh: Wording("等级标准“{scale}”中等级“{grade}”出现 {count} 次：{bands}。", next: "请在 scales.yaml 中只保留一档，或改正写错的等级。"),
    en: Wording(
      "The scale “{scale}” has {count} bands for the grade “{grade}”: {bands}.",
      next: "Keep one of them in scales.yaml, or correct the grade that is wrong."))

  /// A grade scale gives the worse grade to higher scores.
  public static let gradesOutOfOrder = Fault(
    "C105",
    zh: Wording(
      "等级标准“{scale}”的次序颠倒：“{worse}”{high} 的得分高于“{better}”{low}。", next: "请在 scales.yaml 中检查这两档的等级是否写反。"),
    en: Wording(
      "The scale “{scale}” is upside down: “{worse}” {high} takes higher scores than “{better}” {low}.",
      next: "Look in scales.yaml whether the grades of these two bands are swapped."))

  /// A grade is not the one that the score earns.
  public static let gradeUnlikeScore = Fault(
    "C111", .warning,
    zh: Wording(
      "“{name}”公布的等级是“{grade}”，但得分 {score} 按“{scale}”应为“{earned}”{band}。",
      next: "请核对原文：录入有误就改正；原文如此则保留，并在“说明”中写明；若适用另一等级标准，请填写“等级标准”。"),
    en: Wording(
      "“{name}” is published as “{grade}”, but its score {score} is “{earned}” {band} on the scale “{scale}”.",
      next:
        "Compare it with the source: correct a slip; if the source says so, keep it and say so in the note; "
        + "if another scale applies, name it."))

  /// An evaluation has neither score nor grade.
  public static let missingResult = Fault(
    "C121", .information,
    zh: Wording("“{name}”既没有得分，也没有等级。", next: "如已有结果请补上；结果只在附件报告中或尚未得出的，请在“说明”中写明。"),
    en: Wording(
      "“{name}” has neither a score nor a grade.",
      next:
        "Add the result if there is one; if it is only in an attached report or still to come, say so in the note."
    ))

  /// No evaluation of a group has a score or a grade.
  public static let noResults = Fault(
    "C122", .information,
    zh: Wording("{group}的 {count} 项都没有得分和等级。", next: "如已有结果请补上；否则请在报告中写明结果见何处、何时公布。"),
    en: Wording(
      "None of the {count} evaluations of {group} has a score or a grade.",
      next:
        "Add the results if there are any; otherwise say in the report where they are, or when they will come."
    ))

  /// An evaluation has a grade but no score.
  public static let missingScore = Fault(
    "C123", .information,
    zh: Wording("“{name}”有等级“{grade}”，没有得分；按“{scale}”得分应在 {band}。", next: "原文有得分的请补上；原文没有的请在“说明”中写明。"),
    en: Wording(
      "“{name}” has the grade “{grade}” but no score; on the scale “{scale}” it lies in {band}.",
      next: "Add the score if the source has it; otherwise say in the note that it has none."))

  /// The evaluations of a group have grades but never a score.
  public static let noScores = Fault(
    "C124", .information,
    zh: Wording("{group}的 {count} 项只公布等级（{grades}），都没有得分。", next: "原文有得分的请补上；没有则不必处理，平均分等统计将无法核对。"),
    en: Wording(
      "The {count} evaluations of {group} publish grades only ({grades}) and no scores.",
      next:
        "Add the scores if the source has them; if not, nothing is to be done, but averages cannot be recomputed."
    ))

  /// An evaluation has a score but no grade.
  public static let missingGrade = Fault(
    "C125", .information,
    zh: Wording("“{name}”得分 {score}，没有等级；按“{scale}”应为“{earned}”。", next: "请核对原文：漏录则补上；原文空白则保留空白，并在“说明”中写明。"),
    en: Wording(
      "“{name}” has the score {score} but no grade; on the scale “{scale}” it would be “{earned}”.",
      next:
        "Compare it with the source: add what was left out; if the source is blank, leave it and say so in the note."
    ))

  /// The evaluations of a group have scores but never a grade.
  public static let noGrades = Fault(
    "C126", .information,
    zh: Wording("{group}的 {count} 项只公布得分，都没有等级；按“{scale}”为 {grades}。", next: "原文有等级的请补上；没有则不必处理。"),
    en: Wording(
      "The {count} evaluations of {group} publish scores only and no grades; the scale “{scale}” would give {grades}.",
      next: "Add the grades if the source has them; if not, nothing is to be done."))

  /// An evaluation has a grade without a score, and its scale does not say which scores earn that grade.
  public static let missingScoreOffScale = Fault(
    "C129", .information,
    zh: Wording(
      "“{name}”有等级“{grade}”，没有得分；“{scale}”里没有这一档，或满分不是 100，推不出得分范围。",
      next: "请核对等级和适用的等级标准；原文有得分的请补上，没有的请在“说明”中写明。"),
    en: Wording(
      "“{name}” has the grade “{grade}” but no score; the scale “{scale}” has no such band, or the full score is not 100, so that the score cannot be narrowed down.",
      next:
        "Check the grade and the scale; add the score if the source has it, otherwise say in the note that it has none."
    ))

  /// An evaluation has a score without a grade, and its scale gives the score none.
  public static let missingGradeOffScale = Fault(
    "C127", .information,
    zh: Wording(
      "“{name}”得分 {score}，没有等级；满分不是 100，或“{scale}”里没有这个得分的档，推不出等级。",
      next: "请核对原文：漏录则补上；原文空白则保留空白，并在“说明”中写明。"),
    en: Wording(
      "“{name}” has the score {score} but no grade; the full score is not 100, or the scale “{scale}” has no band for it, so that no grade follows.",
      next:
        "Compare it with the source: add what was left out; if the source is blank, leave it and say so in the note."
    ))

  /// The evaluations of a group have scores but never a grade, and their scale gives the scores none.
  public static let noGradesOffScale = Fault(
    "C128", .information,
    zh: Wording(
      "{group}的 {count} 项只公布得分，都没有等级；满分不是 100，或“{scale}”里没有这些得分的档，推不出等级。",
      next: "原文有等级的请补上；没有则不必处理。"),
    en: Wording(
      "The {count} evaluations of {group} publish scores only and no grades; the full score is not 100, or the scale “{scale}” has no bands for them, so that no grades follow.",
      next: "Add the grades if the source has them; if not, nothing is to be done."))
}
