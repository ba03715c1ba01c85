extension Fault {
  /// Two evaluations of one year and stage have one name and unit.
  public static let duplicateProject = Fault(
    "C401", .warning,
    zh: Wording(
      "“{name}”在同一年度、同一阶段出现两次（编号 {first} 和 {second}）。", next: "如果是同一个项目，请删去一条；如果不是，请在名称里写明区别或填写项目代码。"),
    en: Wording(
      "“{name}” occurs twice in one year and stage (ids {first} and {second}).",
      next: "Remove one if they are the same; otherwise tell them apart by name or project code."))

  /// A unit is spelled in two ways.
  public static let unitSpelling = Fault(
    "C402", .warning,
    zh: Wording("同一单位有两种写法：“{first}”和“{second}”。", next: "请统一写法，空格、括号和全角字符也要一致。"),
    en: Wording(
      "One unit is spelled in two ways: “{first}” and “{second}”.",
      next: "Use one spelling, with the same spaces, brackets and character widths."))

  /// A street office is named in two styles.
  public static let streetOfficeStyle = Fault(
    "C403", .information,
    zh: Wording("“{first}”和“{second}”可能是同一个单位。", next: "如果是同一个单位，建议统一名称。"),
    en: Wording(
      "“{first}” and “{second}” may be one unit.", next: "Use one name if they are."))

  /// A project bears two numbers across years.
  public static let projectUnderTwoNumbers = Fault(
    "C404", .information,
    zh: Wording("“{name}”在以前年度的编号是 {first}，这里是 {second}。", next: "如果是同一个项目，建议沿用同一个编号，便于逐年对比。"),
    en: Wording(
      "“{name}” had the number {first} in an earlier year and has {second} here.",
      next: "Keep one number for one project, so that years can be compared."))

  /// A region's folder is named by a retired division code.
  public static let retiredDivision = Fault(
    "C405", .warning,
    zh: Wording("行政区划代码 {code}（{name}）已经停用，现行代码：{replacement}。", next: "新年度请使用现行代码；旧年度的记录可以保留原代码。"),
    en: Wording(
      "The division code {code} ({name}) is retired; in use is: {replacement}.",
      next: "Use the present code for new years; old records may keep theirs."))

  /// A unit evaluates itself.
  public static let evaluatorIsEvaluated = Fault(
    "C406", .warning,
    zh: Wording("“{name}”的第三方机构“{firm}”就是被评价单位。", next: "请核实第三方机构和单位两栏。"),
    en: Wording(
      "“{firm}”, which evaluates “{name}”, is the evaluated unit itself.",
      next: "Check the evaluators and the units of this record."))

  /// A firm is spelled in two ways.
  public static let evaluatorSpelling = Fault(
    "C407", .information,
    zh: Wording("“{first}”和“{second}”可能是同一家第三方机构。", next: "如果是同一家，建议按营业执照统一名称。"),
    en: Wording(
      "“{first}” and “{second}” may be one firm.", next: "Use its registered name if they are."))
}
