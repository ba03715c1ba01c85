import Checks
import Diagnostics
import Evaluation
import Records
import Testing

@Suite struct ArithmeticRuleTests {
  private func findings(_ years: [YearDisclosure]) throws -> [String] {
    Fixtures.findings(RuleBook.arithmetic, try Fixtures.matter(years))
  }

  private func findings(_ evaluation: Evaluation, _ lines: [Indicator] = []) throws -> [String] {
    try findings([Fixtures.year([evaluation], indicators: lines.isEmpty ? [:] : [evaluation.id: lines])])
  }

  @Test(
    "money and its rate are held against each other",
    arguments: [
      ("2438", "2404", "98.60", "C202 evaluations.csv#1!executionRate"),
      ("3", "2.9", "96.66", "C202 evaluations.csv#1!executionRate"),
      ("1000", "999.99", "99.9", "C202 evaluations.csv#1!executionRate"),
      ("2438", "2404", "98.62", "C201 evaluations.csv#1!executionRate"),
      ("2438", "2404", "99", nil), ("2438", "2404", "100", "C201 evaluations.csv#1!executionRate"),
      ("100", "95", "90.5", "C201 evaluations.csv#1!executionRate"),
      ("100", "95", "96", "C201 evaluations.csv#1!executionRate"),
      ("2438", "2404", "98.61", nil), ("145683.48", "142844.15", "98.05", nil),
      ("465.47", "465.47", "100", nil),
      ("465.47", "465.47", "100.00", nil), ("172155.54", "160000", "92.94", nil),
    ] as [(String, String, String, String?)])
  func rate(budgeted: String, executed: String, rate: String, finding: String?) throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: Fixtures.amount(budgeted), executed: Fixtures.amount(executed), executionRate: rate)
    #expect(try findings(evaluation) == (finding.map { [$0] } ?? []))
  }

  @Test func `a rate in one unit agrees with money in two`() throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: Fixtures.amount("2438"), executed: Fixtures.amount("24,040,000.00", .yuan),
      executionRate: "98.61")
    #expect(try findings(evaluation).isEmpty)
  }

  @Test(
    "a rate without its money is not counted as passed",
    arguments: [(nil, nil), ("465.47", nil), (nil, "465.47"), ("0", "0")] as [(String?, String?)])
  func rateAlone(budgeted: String?, executed: String?) throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: budgeted.map { try Fixtures.amount($0) }, executed: executed.map { try Fixtures.amount($0) },
      executionRate: "100")
    let tally = Fixtures.tally(RuleBook.arithmetic, try Fixtures.matter([Fixtures.year([evaluation])]))
    #expect(tally.findings.isEmpty)
    #expect(tally.unexamined.keys.contains { $0.en.contains("execution rate") })
  }

  @Test(
    "spending above the budget is named",
    arguments: [
      ("186622.81", "289479.9", true), ("100", "100.01", true), ("0", "1", true), ("100", "100", false),
      ("100.00", "100", false), ("186622.81", "186622.80", false),
    ])
  func above(budgeted: String, executed: String, isFound: Bool) throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: Fixtures.amount(budgeted), executed: Fixtures.amount(executed))
    #expect(try findings(evaluation) == (isFound ? ["C203 evaluations.csv#1!executed"] : []))
  }

  @Test func `spending in 元 is not above a budget in 万元`() throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: Fixtures.amount("100"), executed: Fixtures.amount("1000000", .yuan))
    #expect(try findings(evaluation).isEmpty)
  }

  @Test(
    "what cannot be negative is an error where it is",
    arguments: [
      ("budgeted", "C204 evaluations.csv#1!budgeted"), ("rate", "C204 evaluations.csv#1!executionRate"),
      ("executed", "C204 evaluations.csv#1!executed"), ("weight", "C204 indicators.csv:2:1"),
      ("score", "C204 indicators.csv:2:1"), ("zeros", nil),
    ])
  func negative(field: String, finding: String?) throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: field == "budgeted" ? Fixtures.amount("-5") : nil,
      executed: field == "executed" ? Fixtures.amount("-5") : field == "zeros" ? Fixtures.amount("0") : nil,
      executionRate: field == "rate" ? "-5" : nil, note: "已说明")
    let line = try Fixtures.indicator(
      weight: field == "weight" ? "-5" : nil, score: field == "score" ? "-5" : field == "zeros" ? "0" : nil)
    let found = try findings(evaluation, [line]).filter { $0.hasPrefix("C204") }
    #expect(found == (finding.map { [$0] } ?? []))
  }

  @Test(arguments: ["generalBudgeted", "otherExecuted"])
  func `a part of the money cannot be negative`(field: String) throws {
    let amount = try Fixtures.amount("-5")
    let part =
      field == "generalBudgeted"
      ? FundPart(.ledger(.general), budgeted: amount, executed: nil)
      : FundPart(.source(.other), budgeted: nil, executed: amount)
    let found = try findings(Fixtures.evaluation(funds: [part]))
    #expect(found == ["C204 evaluations.csv#1!\(field)"])
  }

  @Test(
    "weights add up to 100",
    arguments: [
      (["50", "40"], true), (["50", "30", "10", "10.5"], true), (["22.5", "22.5", "22.5", "22.5"], true),
      (["100", "100"], true), (["50", "30", "20"], false), (["22.5", "22.5", "55"], false),
      (["33.33", "33.33", "33.34"], false), (["100.00"], false),
    ])
  func weights(weights: [String], isFound: Bool) throws {
    let lines = try weights.enumerated().map { index, weight in
      try Fixtures.indicator(line: index + 2, weight: weight)
    }
    #expect(try findings(Fixtures.evaluation(), lines) == (isFound ? ["C211 indicators.csv:2:1"] : []))
  }

  @Test func `weights add up to the full score that the form states`() throws {
    let lines = [
      try Fixtures.indicator(line: 2, weight: "50"), try Fixtures.indicator(line: 3, weight: "40"),
    ]
    #expect(try findings(Fixtures.evaluation(fullScore: "90.0"), lines).isEmpty)
    #expect(try findings(Fixtures.evaluation(fullScore: "100"), lines) == ["C211 indicators.csv:2:1"])
  }

  @Test func `weights of which one is missing are not counted as passed`() throws {
    let lines = [try Fixtures.indicator(weight: "100"), try Fixtures.indicator(line: 3)]
    let year = Fixtures.year([try Fixtures.evaluation()], indicators: ["xm-1": lines])
    let tally = Fixtures.tally(RuleBook.arithmetic, try Fixtures.matter([year]))
    #expect(tally.findings.isEmpty)
    #expect(tally.unexamined.values.reduce(0, +) == 2)
  }

  @Test(
    "points earned are held against the weight and the reason",
    arguments: [
      ("12", "15", nil, "C212"), ("10", "10.01", "超额完成", "C212"), ("0", "1", nil, "C212"),
      ("20", "15", nil, "C214"), ("20", "19.99", "", "C214"), ("20", "0", "无", "C214"),
      ("20", "15", "/", "C214"), ("20", "15", "—", "C214"), ("20", "15", "雨季停工，已调整工期", nil),
      ("20", "20", nil, nil), ("20", "20.0", "无", nil), ("20", "20", "/", nil), ("0", "0", nil, nil),
    ] as [(String, String, String?, String?)])
  func points(weight: String, score: String, reason: String?, code: String?) throws {
    let rest = try Fixtures.indicator(line: 3, weight: String(100 - (Int(weight) ?? 0)))
    let line = try Fixtures.indicator(weight: weight, score: score, reason: reason)
    let found = try findings(Fixtures.evaluation(), [line, rest])
    #expect(found == (code.map { ["\($0) indicators.csv:2:1"] } ?? []))
  }

  @Test(
    "the score is the sum of the indicators' scores",
    arguments: [
      ("85", ["50", "34"], true), ("85.5", ["50", "35"], true), ("58", ["50", "35"], true),
      ("85", ["50", "35"], false), ("85.00", ["42.5", "42.5"], false), ("85.34", ["50", "35.335"], false),
      ("85.33", ["50", "35.335"], false),
    ])
  func total(score: String, scores: [String], isFound: Bool) throws {
    let lines = try scores.enumerated().map { index, score in
      try Fixtures.indicator(line: index + 2, weight: "50", score: score, reason: "资料不全")
    }
    let found = try findings(Fixtures.evaluation(score: score), lines)
    #expect(found == (isFound ? ["C213 evaluations.csv#1!score"] : []))
  }

  @Test func `a score is not held against indicators whose weights are not the full score`() throws {
    let lines = try ["50", "40"].enumerated().map { index, weight in
      try Fixtures.indicator(line: index + 2, weight: weight, score: weight)
    }
    #expect(try findings(Fixtures.evaluation(score: "85"), lines) == ["C211 indicators.csv:2:1"])
  }

  @Test(
    "a low execution rate wants a reason",
    arguments: [
      (Stage.selfEvaluation, "89.99", nil, nil, true), (.selfEvaluation, "0", "", nil, true),
      (.fiscalEvaluation, "50", "/", nil, true), (.departmentalEvaluation, "45", nil, "资料不全", true),
      (.selfEvaluation, "90", nil, nil, false), (.selfEvaluation, "89.99", "政策调整，结余收回", nil, false),
      (.monitoring, "50", nil, nil, false), (.selfEvaluation, "50", nil, "合同变更", false),
    ] as [(Stage, String, String?, String?, Bool)])
  func lowRate(stage: Stage, rate: String, note: String?, reason: String?, isFound: Bool) throws {
    let evaluation = try Fixtures.evaluation(stage: stage, executionRate: rate, note: note)
    let name = reason == "资料不全" ? "完成数量" : "预算执行率"
    let lines = try reason.map { [try Fixtures.indicator(level3: name, reason: $0)] } ?? []
    let found = try findings(evaluation, lines).filter { $0.hasPrefix("C221") }
    #expect(found == (isFound ? ["C221 evaluations.csv#1!executionRate"] : []))
  }

  @Test(
    "a region sets the rate below which a reason is wanted",
    arguments: [("85", "84.99", true), ("95.5", "95", true), ("85", "86", false), ("0", "0", false)])
  func ownThreshold(threshold: String, rate: String, isFound: Bool) throws {
    let year = Fixtures.year([try Fixtures.evaluation(executionRate: rate)])
    let matter = try Fixtures.matter([year], rateToExplain: Fixtures.decimal(threshold))
    let found = Fixtures.tally(RuleBook.arithmetic, matter).findings
    #expect(found.map(\.fault.code) == (isFound ? ["C221"] : []))
    #expect(found.allSatisfy { $0.what(in: .zh).contains("低于 \(threshold)%") })
  }

  @Test(
    "money by source and by budget adds up to the total",
    arguments: [
      ("100", ["60", "30", nil], "C205"), ("100", ["60", "30", "20"], "C205"),
      ("100.00", ["101.00", nil, nil], "C205"), ("100", ["101", nil, nil], nil),
      ("100.00", ["33.33", "33.33", "33.31"], "C205"), ("100", ["60", "30", "10"], nil),
      ("100.00", ["33.33", "33.33", "33.33"], nil), ("100", ["60", nil, nil], nil),
      ("100", ["100", "0", "0"], nil),
      ("0", ["0", "0", nil], nil),
    ] as [(String, [String?], String?)])
  func sources(total: String, amounts: [String?], code: String?) throws {
    let funds = try zip(FundSource.allCases, amounts).compactMap { source, amount in
      try amount.map { FundPart(.source(source), budgeted: try Fixtures.amount($0), executed: nil) }
    }
    let evaluation = try Fixtures.evaluation(budgeted: Fixtures.amount(total), funds: funds)
    #expect(try findings(evaluation) == (code.map { ["\($0) evaluations.csv#1!budgeted"] } ?? []))
  }

  @Test(
    "money by budget is held against what was spent, in whatever unit",
    arguments: [
      (["500000", "300000"], "C206"), (["900000", "300000"], "C206"), (["0", "900000"], "C206"),
      (["700000", "300000"], nil), (["1000000", "0"], nil), (["1000000"], nil),
    ] as [([String], String?)])
  func ledgers(amounts: [String], code: String?) throws {
    let funds = try zip(Ledger.allCases, amounts).map { ledger, amount in
      FundPart(.ledger(ledger), budgeted: nil, executed: try Fixtures.amount(amount, .yuan))
    }
    let evaluation = try Fixtures.evaluation(
      budgeted: Fixtures.amount("100"), executed: Fixtures.amount("100"), funds: funds)
    #expect(try findings(evaluation) == (code.map { ["\($0) evaluations.csv#1!executed"] } ?? []))
  }

  @Test func `parts of the money that cannot be added up are not counted as passed`() throws {
    let part = FundPart(
      .source(.other), budgeted: try Fixtures.amount("5"), executed: try Fixtures.amount("4"))
    let evaluation = try Fixtures.evaluation(budgeted: Fixtures.amount("100"), funds: [part], note: "已说明")
    let tally = Fixtures.tally(RuleBook.arithmetic, try Fixtures.matter([Fixtures.year([evaluation])]))
    #expect(tally.findings.isEmpty)
    #expect(tally.unexamined.filter { $0.key.en.contains("part") }.values.reduce(0, +) == 2)
  }

  @Test func `a low rate that only the money shows is named at the money`() throws {
    let evaluation = try Fixtures.evaluation(
      budgeted: Fixtures.amount("100"), executed: Fixtures.amount("50"))
    #expect(try findings(evaluation) == ["C221 evaluations.csv#1!executed"])
  }

  @Test(
    "text of the form is named where it was left",
    arguments: [
      "……", " / ", "／", "…", "—", "请填写项目主要内容", "目标1：……", "（请在此简述）", "此处填写实际完成情况", "×××项目", "无",
    ])
  func template(text: String) throws {
    #expect(try findings(Fixtures.evaluation(content: text)) == ["C231 evaluations.csv#1!content"])
    let line = try Fixtures.indicator(target: text)
    #expect(try findings(Fixtures.evaluation(), [line]) == ["C231 indicators.csv:2:1"])
    let finding = Finding(id: "1", problem: text, place: Place(file: "findings.csv", line: 5, column: 3))
    #expect(try findings([Fixtures.year(findings: [finding])]) == ["C231 findings.csv:5:3"])
  }

  @Test(
    "ordinary text passes, and so do a stroke or 无 where they belong",
    arguments: [
      "申请填报不规范的项目退回修改。", "邀请输入专家意见", "维修管线5403.1米/年", "无障碍设施改造", "采购电脑、打印机……等设备", "满意度≥90%",
      "-5%", "A/B座",
    ])
  func ordinary(text: String) throws {
    let lines = [
      try Fixtures.indicator(target: text, actual: text, reason: text),
      try Fixtures.indicator(line: 3, actual: "无", reason: "/"),
    ]
    #expect(try findings(Fixtures.evaluation(content: text, note: text), lines).isEmpty)
  }

  @Test(
    "a long target is not what was achieved",
    arguments: [
      ("完成老旧小区改造，改善居民居住条件，提升城市形象。", "完成老旧小区改造，改善居民居住条件，提升城市形象。", true),
      ("按时完成年度预算绩效管理各项工作任务并及时公开", "按时完成年度预算绩效管理各项工作任务 并及时公开", true),
      ("100%100%100%100%100%100%", "100%100%100%100%100%100%", true), ("100%", "100%", false),
      ("完成老旧小区改造", "完成老旧小区改造", false),
      ("完成老旧小区改造，改善居民居住条件，提升城市形象。", "完成老旧小区改造12个，惠及居民3400户，群众满意度提高。", false),
    ])
  func repeated(target: String, actual: String, isFound: Bool) throws {
    let line = try Fixtures.indicator(target: target, actual: actual)
    #expect(try findings(Fixtures.evaluation(), [line]) == (isFound ? ["C232 indicators.csv:2:1"] : []))
  }
}
