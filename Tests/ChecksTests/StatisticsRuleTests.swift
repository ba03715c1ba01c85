import Checks
import Diagnostics
import Evaluation
import Records
import Testing

/// Statistics held against each other. What is held against records stands in `ListedStatisticsTests`.
@Suite struct StatisticsRuleTests {
  private func findings(_ strands: [Strand]) throws -> [String] {
    let year = Fixtures.year(report: Fixtures.report(strands: strands))
    return Fixtures.findings(RuleBook.statistics, try Fixtures.matter([year]))
  }

  private func findings(_ figures: [Figure], scale: String? = nil) throws -> [String] {
    try findings([Fixtures.strand(scale: scale, figures)])
  }

  private func place(_ figure: String) -> String { " \(Fixtures.place(ofFigure: figure))" }

  private func expected(_ code: String?, _ figure: String) -> [String] {
    code.map { [$0 + place(figure)] } ?? []
  }

  /// A count of all cases and those of each grade, in the order of the grades.
  private func distribution(_ whole: String, _ counts: [String]) throws -> [Figure] {
    try [Fixtures.figure("count", .count, whole, unit: "个")]
      + zip(Grade.allCases, counts).map { grade, count in
        try Fixtures.figure(
          grade.rawValue, .count, count, unit: "个", grade: grade, basis: "财政评价", whole: "count")
      }
  }

  @Test(
    "grades add up to the whole",
    arguments: [
      ("150", ["148", "2", "0", "1"], "C311"), ("150", ["148", "1", "0", "0"], "C311"),
      ("150", ["148", "3"], "C311"), ("69", ["68", "0"], "C312"), ("20", ["5", "13", "1"], "C312"),
      ("1", ["0"], "C312"), ("150", ["148", "2", "0", "0"], nil), ("627", ["535", "49", "26", "17"], nil),
      ("20", ["5", "13", "2"], nil), ("30", ["1", "18", "9", "2"], nil),
    ] as [(String, [String], String?)])
  func grades(whole: String, counts: [String], code: String?) throws {
    #expect(try findings(distribution(whole, counts)) == expected(code, "count"))
  }

  @Test func `a grade that is counted twice is not held against the whole`() throws {
    let figures = try distribution("10", ["5", "2", "0", "0"])
    let again = try Fixtures.figure(
      "again", .count, "5", unit: "个", grade: .excellent, basis: "财政评价", whole: "count")
    #expect(try findings(figures + [again]) == [])
  }

  @Test(
    "parts of one basis add up to the whole, and parts of none never exceed it",
    arguments: [
      ("998", ["371", "628"], "上报项目", "C313"), ("998", ["371", "600"], "上报项目", "C313"),
      ("998", ["600", "600"], nil, "C313"), ("998", ["371", "627"], "上报项目", nil),
      ("998", ["371", "600"], nil, nil), ("10", ["0"], "评价报告", nil),
      ("10", ["1", "1", "0", "3", "5"], nil, nil),
    ] as [(String, [String], String?, String?)])
  func parts(whole: String, parts: [String], basis: String?, code: String?) throws {
    let figures = try parts.enumerated().map { index, value in
      try Fixtures.figure("part\(index)", .count, value, basis: basis, whole: "all")
    }
    let all = try Fixtures.figure("all", .count, whole, basis: "上报项目")
    #expect(try findings([all] + figures) == expected(code, "all"))
  }

  @Test(
    "sums of money may differ by rounding and not by more",
    arguments: [
      ("11600.85", "万元", ["465.47", "2438", "8690.38"], "C313"),
      ("23.81", "亿元", ["11600.85", "5400.96"], "C313"),
      ("100.00", "万元", ["33.33", "33.33", "33.30"], "C313"),
      ("11600.85", "万元", ["465.47", "2438.00", "8697.38"], nil),
      ("100.00", "万元", ["33.33", "33.33", "33.33"], nil), ("1.16", "亿元", ["465.47", "2438", "8697.38"], nil),
      ("116008500", "元", ["465.47", "2438.00", "8697.38"], nil),
    ] as [(String, String, [String], String?)])
  func sums(whole: String, unit: String, parts: [String], code: String?) throws {
    let figures = try parts.enumerated().map { index, value in
      try Fixtures.figure("part\(index)", .amount, value, unit: "万元", basis: "预算类型", whole: "all")
    }
    let all = try Fixtures.figure("all", .amount, whole, unit: unit)
    #expect(try findings([all] + figures) == expected(code, "all"))
  }

  @Test(
    "a part is not larger than its whole",
    arguments: [
      (Measure.count, "10", nil, "8", nil, "C314"), (.amount, "720", "万元", "465.47", "万元", "C314"),
      (.amount, "1.1", "亿元", "10999", "万元", "C314"), (.count, "8", nil, "8", nil, nil),
      (.amount, "1.1", "亿元", "11000", "万元", nil), (.amount, "0.9", "万元", "9000", "元", nil),
      (.executed, "720", "万元", "465.47", "万元", nil),
    ] as [(Measure, String, String?, String, String?, String?)])
  func part(
    measure: Measure, part: String, unit: String?, whole: String, wholeUnit: String?, code: String?
  ) throws {
    let found = try findings([
      Fixtures.figure("all", measure == .count ? .count : .budgeted, whole, unit: wholeUnit),
      Fixtures.figure("part", measure, part, unit: unit, basis: "其他", whole: "all"),
    ])
    #expect(found == expected(code, "part"))
  }

  @Test(
    "a share is its part over its whole",
    arguments: [
      ("10", "8", "30", nil, "C315"), ("5", "20", "25.1", nil, "C315"), ("2", "3", "66.68", nil, "C315"),
      ("2", "3", "70", Approximation.atLeast, "C315"), ("2", "3", "66.6", nil, "C316"),
      ("2", "3", "66", nil, "C316"),
      ("8", "9", "88.88", nil, "C316"), ("5", "20", "25.0", nil, nil), ("2", "3", "66.67", nil, nil),
      ("2", "3", "67", nil, nil), ("1", "2", "40", .atMost, "C315"), ("1", "2", "50", .atMost, nil),
      ("1", "2", "50", .atLeast, nil), ("2", "3", "60", .atLeast, nil), ("2", "3", "70", .about, nil),
    ] as [(String, String, String, Approximation?, String?)])
  func share(part: String, whole: String, share: String, approximation: Approximation?, code: String?) throws
  {
    let found = try findings([
      Fixtures.figure("count", .count, whole), Fixtures.figure("some", .count, part, basis: "现场评价"),
      Fixtures.figure(
        "share", .share, share, unit: "%", whole: "count", part: "some", approximation: approximation),
    ])
    #expect(found == expected(code, "share"))
  }

  @Test(
    "an execution rate is the money spent over the money budgeted",
    arguments: [
      ("145683.48", "142844.15", "98.06", "C321"), ("145683.48", "142844.15", "98.5", "C321"),
      ("69522", "69522", "99.99", "C321"), ("2438", "2404", "98.60", "C322"),
      ("172155.54", "172000", "99.90", "C322"),
      ("3", "2", "66", "C322"), ("145683.48", "142844.15", "98.05", nil),
      ("172155.54", "86081.83", "50", nil),
      ("69522", "69522", "100", nil), ("65537.97", "64650.06", "98.65", nil),
    ] as [(String, String, String, String?)])
  func rate(budgeted: String, executed: String, rate: String, code: String?) throws {
    let money = [
      try Fixtures.figure("budgeted", .budgeted, budgeted, unit: "万元", basis: "自评"),
      try Fixtures.figure("executed", .executed, executed, unit: "万元", basis: "自评"),
    ]
    let named = try Fixtures.figure(
      "rate", .executionRate, rate, unit: "%", whole: "budgeted", part: "executed")
    #expect(try findings(money + [named]) == expected(code, "rate"))
    let found = try Fixtures.figure("rate", .executionRate, rate, unit: "%", basis: "自评")
    #expect(try findings(money + [found]) == expected(code, "rate"))
  }

  @Test(
    "more spent than budgeted is named at what was spent",
    arguments: [
      ("186622.81", "万元", "289479.9", "万元", true), ("1,244,361.28", "万元", "1,245,081.91", "万元", true),
      ("9999", "元", "1", "万元", true), ("69522", "万元", "69522", "万元", false), ("1", "亿元", "9999", "万元", false),
      ("10000", "元", "1", "万元", false),
    ])
  func above(budgeted: String, unit: String, executed: String, other: String, isFound: Bool) throws {
    let found = try findings([
      Fixtures.figure("budgeted", .budgeted, budgeted, unit: unit),
      Fixtures.figure("executed", .executed, executed, unit: other),
    ])
    #expect(found == (isFound ? ["C323" + place("executed")] : []))
  }

  @Test(
    "an average lies within what its grades allow, on the scale that applies",
    arguments: [
      ("150", ["148", "2", "0", "0"], "99.88", nil, true),
      ("150", ["148", "2", "0", "0"], "89.85", nil, true),
      ("10", ["0", "10", "0", "0"], "90.1", nil, true), ("10", ["0", "10", "0", "0"], "90.00", nil, true),
      ("10", ["0", "0", "10", "0"], "65", "沙湾四档", true),
      ("69", ["69", "0"], "89.11", nil, true), ("150", ["148", "2", "0", "0"], "98", nil, false),
      ("150", ["148", "2", "0", "0"], "99.87", nil, false),
      ("150", ["148", "2", "0", "0"], "89.86", nil, false),
      ("10", ["0", "10", "0", "0"], "89.99", nil, false), ("10", ["0", "0", "10", "0"], "65", nil, false),
      ("627", ["535", "49", "26", "17"], "94.5", "沙湾四档", false),
    ] as [(String, [String], String, String?, Bool)])
  func average(whole: String, counts: [String], average: String, scale: String?, isFound: Bool) throws {
    let figure = try Fixtures.figure("average", .average, average, unit: "分", basis: "财政评价")
    let found = try findings(distribution(whole, counts) + [figure], scale: scale)
    #expect(found == (isFound ? ["C331" + place("average")] : []))
  }

  @Test func `cases without a stated grade may lie in any band that is not stated`() throws {
    let figures = try distribution("69", ["68", "0"])
    for (value, codes) in [("97.97", ["C312"]), ("88.5", ["C312", "C331"]), ("99.8", ["C312", "C331"])] {
      let average = try Fixtures.figure("average", .average, value, unit: "分", basis: "财政评价")
      #expect(try findings(figures + [average]).map { String($0.prefix(4)) }.sorted() == codes)
    }
  }

  @Test func `an average of another basis than the grades is not held against them`() throws {
    let average = try Fixtures.figure("average", .average, "12", unit: "分", basis: "部门评价")
    #expect(try findings(distribution("10", ["10", "0", "0", "0"]) + [average]).isEmpty)
  }

  @Test(
    "a percentage is reached by some whole number of cases",
    arguments: [
      ("4615", "70.67", nil, "C332"), ("31", "82.41", nil, "C332"), ("3", "50", nil, "C332"),
      ("8", "30", nil, "C332"), ("204", "86.7", nil, "C333"), ("20", "110", nil, nil),
      ("20", "111", nil, "C332"),
      ("10", "101", Approximation.atLeast, nil), ("8", "112", nil, "C333"),
      ("3", "66.6", nil, "C333"), ("7", "14.28", nil, "C333"), ("96", "89", nil, nil),
      ("3", "66.67", nil, nil),
      ("180", "91", .atLeast, nil), ("31", "82.41", .about, nil), ("10", "100", nil, nil),
      ("10", "0", nil, nil),
      ("204", "86.76", nil, nil),
    ] as [(String, String, Approximation?, String?)])
  func reach(cases: String, rate: String, approximation: Approximation?, code: String?) throws {
    let found = try findings([
      Fixtures.figure("count", .count, cases, unit: "个"),
      Fixtures.figure("rate", .rate, rate, unit: "%", whole: "count", approximation: approximation),
    ])
    #expect(found == expected(code, "rate"))
  }

  @Test func `a share of more than the whole is reached by no number of cases`() throws {
    let found = try findings([
      Fixtures.figure("count", .count, "20", unit: "个"),
      Fixtures.figure("share", .share, "110", unit: "%", whole: "count"),
    ])
    #expect(found.map { String($0.prefix(4)) } == ["C332", "C341"])
  }

  @Test(
    "an average with more than two decimals is reached by scores with two",
    arguments: [
      ("3", "86.068", true), ("2", "86.0675", true), ("20", "86.0674", true), ("2", "86.006", true),
      ("20", "86.0675", false), ("3", "86.067", false), ("3", "86.066", false), ("3", "86.663333", false),
      ("7", "98.04", false), ("1", "85", false),
    ])
  func reach(cases: String, average: String, isFound: Bool) throws {
    let found = try findings([
      Fixtures.figure("count", .count, cases, unit: "个"), Fixtures.figure("average", .average, average),
    ])
    #expect(found == (isFound ? ["C334" + place("average")] : []))
  }

  @Test(
    "what nothing can be is an error",
    arguments: [
      (Measure.average, "100.01", "分", true), (.score, "-1", "分", true), (.share, "100.1", "%", true),
      (.count, "2.5", "个", true), (.count, "-1", nil, true), (.executed, "-0.01", "万元", true),
      (.rate, "-3", "%", true), (.average, "100", "分", false), (.share, "100.00", "%", false),
      (.count, "3.5", "万人", false), (.count, "12.0", "个", false), (.rate, "120", "%", false),
      (.share, "150", "‰", false), (.executionRate, "100.06", "%", false), (.score, "0", "分", false),
    ] as [(Measure, String, String?, Bool)])
  func impossible(measure: Measure, value: String, unit: String?, isFound: Bool) throws {
    let found = try findings([Fixtures.figure("figure", measure, value, unit: unit)])
    #expect(found == (isFound ? ["C341" + place("figure")] : []))
    #expect(Fault.impossibleFigure.severity == .error)
  }

  @Test(
    "an average that units gave themselves is held against the bureau's",
    arguments: [
      ("97.97", "89.11", "69", true), ("92.72", "98", "69", true), ("95", "90", "69", true),
      ("98.04", "94.5", "69", false), ("97.97", "89.11", "68", false), ("90", "90", "69", false),
    ])
  func apart(own: String, audited: String, cases: String, isFound: Bool) throws {
    let strands = [
      Fixtures.strand(
        id: "zp", stage: .selfEvaluation,
        [try Fixtures.figure("a", .count, "69"), try Fixtures.figure("own", .average, own)]),
      Fixtures.strand(
        id: "zpj", stage: .reEvaluation, subject: .department,
        [try Fixtures.figure("b", .count, cases), try Fixtures.figure("audited", .average, audited)]),
    ]
    #expect(try findings(strands) == (isFound ? ["C351" + place("own")] : []))
  }

  @Test(
    "averages of other subjects or other budget years are not held against each other",
    arguments: [
      (Subject.department, 2023, true), (.department, nil, true), (nil, 2023, true), (.project, 2023, false),
      (.department, 2022, false),
    ] as [(Subject?, Int?, Bool)])
  func apart(subject: Subject?, budgetYear: Int?, isFound: Bool) throws {
    let strands = [
      Fixtures.strand(
        id: "zp", stage: .selfEvaluation, subject: .department, budgetYear: 2023,
        [try Fixtures.figure("a", .count, "69"), try Fixtures.figure("own", .average, "97.97")]),
      Fixtures.strand(
        id: "zpj", stage: .reEvaluation, subject: subject, budgetYear: budgetYear,
        [try Fixtures.figure("b", .count, "69"), try Fixtures.figure("audited", .average, "89.11")]),
    ]
    #expect(try findings(strands) == (isFound ? ["C351" + place("own")] : []))
  }

  @Test func `two averages of one strand are held against each other by their bases`() throws {
    let figures = [
      try Fixtures.figure("own", .average, "92.72", basis: "单位自评"),
      try Fixtures.figure("fiscal", .average, "98", basis: "财政评价"),
    ]
    #expect(try findings(figures) == ["C351" + place("own")])
    #expect(Fault.averagesFarApart.severity == .information)
  }
}
