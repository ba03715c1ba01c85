import Diagnostics
import Evaluation
import Records
import Testing

@testable import Checks

@Suite struct LeakTests {
  private func codes(_ rule: some Rule, _ text: String) throws -> [String] {
    try TestReports.findings(rule, in: text).map(\.fault.code)
  }

  static let addresses = [
    "住址：幸福镇光明路12号", "家住城关街道人民路3号院2单元501室", "家庭住址 红旗乡东风村3组", "户籍地址：和平街道建设路8弄", "居住地址为胜利镇团结村五组12号",
    "阳光小区3栋2单元501室", "向阳花园12号楼1单元302室", "幸福家园5幢1203室", "２栋１单元４０２室", "3号楼2单元1101室", "住址:中山公寓8栋301室", "家住新村２号",
    "户口所在地 柳树乡杨庄村7组",
  ]

  @Test(arguments: addresses)
  func `a home address beyond the township is found`(text: String) throws {
    #expect(try codes(HomeAddress(), text) == ["C605"])
  }

  static let addressLookalikes = [
    "住址：幸福镇", "家住城关街道", "阳光小区3号楼、5号楼外墙改造", "改造3栋6单元120户", "人民路12号财政局大楼305室", "科技大厦A座501室", "国家住房保障项目3号地块",
    "大家住得更好，3号楼竣工", "阳光小区1-12栋，每栋3个单元", "住址信息采集工作完成，覆盖3个社区", "户籍地址变更1200件", "新建教学楼2栋", "实验室3个单元模块",
    "幸福小区2单元屋面漏水",
    "家庭地址登记率达到100%",
  ]

  @Test(arguments: addressLookalikes)
  func `an address of an office or of no dwelling passes`(text: String) throws {
    #expect(try codes(HomeAddress(), text).isEmpty)
  }

  @Test func `a home address is shown no further than the township`() throws {
    let found = try TestReports.findings(HomeAddress(), in: "家住城关街道人民路3号院2单元501室")
    #expect(found.first?.what(in: .zh) == "“主要内容”里有家庭住址：家住城关街道***。")
  }

  static let emails = [
    "zhang@example.com", "邮箱li.wang@163.com。", "wang-1@qq.com", "（a_b@mail.example.cn）", "X+Y@example.org",
    "联系zz@sina.com.cn，",
    "12345@qq.com", "a@b.co", "邮箱：user＠example.com", "q@example.edu.cn",
  ]

  @Test(arguments: emails)
  func `an e-mail address is pointed out`(text: String) throws {
    #expect(try codes(EmailAddress(), text) == ["C606"])
  }

  static let emailLookalikes = [
    "czj@shawan.gov.cn", "jx@mof.gov.cn", "@所有人", "a@b", "单价 5@20", "name@", "@example.com", "a@.com",
    "微信@办公室", "x@1.2",
    "a@b..cn",
  ]

  @Test(arguments: emailLookalikes)
  func `a government address and a lone @ pass`(text: String) throws {
    #expect(try codes(EmailAddress(), text).isEmpty)
  }

  static let marks = [
    "秘密★1年", "机密 ★3年", "绝密★长期", "密级：机密", "密级：秘密", "正文\n\n**机密**\n\n续", "【内部资料】", "内部资料 注意保存", "内部文件，严禁外传",
    "（内部材料）",
  ]

  @Test(arguments: marks)
  func `a mark of secrecy is found`(text: String) throws {
    let found = try codes(SecrecyMark(), text)
    #expect(!found.isEmpty && found.allSatisfy { $0 == "C607" })
  }

  static let secretWords = ["涉及绝密事项", "按机密文件管理", "整理内部资料库", "报告请注意保存", "本表请勿外传"]

  @Test(arguments: secretWords)
  func `a word of secrecy is pointed out`(text: String) throws {
    #expect(try codes(SecrecyMark(), text) == ["C608"])
  }

  static let ordinaryTalk = [
    "计算机密码管理", "手机密码", "飞机密封件采购", "保守国家秘密", "商业秘密", "保密宣传", "秘密级以下", "系统机密性要求", "★重点项目", "加强内部管理", "内部文件管理制度",
    "收集机密集柜",
  ]

  @Test(arguments: ordinaryTalk)
  func `ordinary talk of secrecy passes`(text: String) throws {
    #expect(try codes(SecrecyMark(), text).isEmpty)
  }

  @Test func `a word of the bureau's own list is found, and only that`() throws {
    let words = ForbiddenWord.words(in: Array("\u{FEFF}# 本局禁用词\r\n靓号\r\n\r\n 甲工程 \n密谋\n".utf8))
    #expect(words == ["靓号", "甲工程", "密谋"])
    let rule = ForbiddenWord(words)
    for text in ["选靓号", "甲工程二期", "密谋", "靓号"] { #expect(try codes(rule, text) == ["C609"]) }
    for text in ["靓丽", "甲类工程", "秘密", "# 本局"] { #expect(try codes(rule, text).isEmpty) }
    #expect(try codes(rule, "靓号甲工程密谋").count == 3)
  }

  @Test func `every text that goes out is looked at, and nothing withheld`() throws {
    let number = "13812345671"
    let place = TestReports.place
    let report = Report(
      disclosureYear: 2024, title: "，" + number, publisher: "市财政局", addressee: "，" + number,
      summary: "，" + number,
      source: SourceDocument(title: "，" + number), scale: "四档", methods: ["，" + number],
      steps: ["，" + number],
      legalBases: [LegalBasis(title: "，" + number)], evaluators: [Engagement(name: "，" + number)],
      calendar: [CalendarTask(task: "，" + number)],
      resultUses: [ResultUse(condition: "低", consequence: "，" + number)],
      rectification: RectificationOrder(note: "，" + number),
      attachments: [
        ListedAttachment(title: "表", file: "_\(number).pdf", place: place),
        ListedAttachment(title: "，" + number, evaluation: "2", place: place),
      ],
      sections: [NarrativeSection(title: "一", markdown: "，" + number, place: place)],
      strands: [
        Strand(
          id: "s", title: "项", note: "，" + number,
          figures: [
            Figure(
              id: "f", name: "，" + number, measure: .count, value: ExactDecimal(mantissa: 1), place: place)
          ], place: place)
      ], place: place)
    let evaluations = [
      TestReports.evaluation(name: "，" + number, note: "，" + number, narrative: "，" + number),
      TestReports.evaluation("2", withheld: .sensitive, content: "，" + number),
    ]
    let indicators = ["1": [Indicator(level1: "产出", reason: "，" + number, place: place)]]
    let findings = [
      Finding(id: "1", problem: "，" + number, place: place),
      Finding(id: "2", evaluation: "2", problem: "，" + number, place: place),
    ]
    let day = try #require(CalendarDate("2024-08-01"))
    let corrections = [("1", CorrectionStep.changed), ("2", .changed), ("9", .withdrawn)].map { id, step in
      Correction(
        date: day, kind: .evaluation, record: id, step: step, field: "name", was: "，" + number,
        now: "，" + number,
        reason: "，" + number, level: .minor, origin: evaluations[0].origin)
    }
    let year = YearDisclosure(
      report: report, evaluations: evaluations, indicators: indicators, findings: findings,
      corrections: corrections)
    let matter = try TestReports.matter([year])
    #expect(TestReports.leaks(in: matter).count == 26)
  }

  @Test func `what a public finding that is called like a withheld evaluation was corrected to is looked at`()
    throws
  {
    let evaluations = [TestReports.evaluation(), TestReports.evaluation("2", withheld: .classified)]
    let correction = Correction(
      date: try #require(CalendarDate("2024-08-01")), kind: .finding, record: "2", step: .changed,
      field: "problem", now: "13812345671", reason: "有误", level: .minor, origin: evaluations[0].origin)
    let findings = [Finding(id: "2", evaluation: "1", problem: "进度慢", place: TestReports.place)]
    let year = YearDisclosure(
      report: TestReports.report(), evaluations: evaluations, findings: findings, corrections: [correction])
    let matter = try TestReports.matter([year])
    #expect(TestReports.leaks(in: matter).map(\.fault.code) == ["C603"])
  }

  static let markedNumbers = [
    "138&nbsp;1234&nbsp;5671", #"138\-1234\-5671"#, "138**1234**5671", "1&#51;812345671",
    "138<!-- -->12345671",
    "`138`12345671", "&#49;3812345671", "138<!-- 张某 -->12345671", "１３８**１２３４**５６７１",
    "| 张某 |\n|---|\n| 138_1234_5671 13812345671\\* |", "*3*：13812345671",
  ]

  @Test(arguments: markedNumbers)
  func `a number is found as it is shown, and once`(markdown: String) throws {
    let evaluations = [TestReports.evaluation(narrative: markdown)]
    for year in [
      YearDisclosure(report: TestReports.report(sections: [markdown]), evaluations: []),
      YearDisclosure(report: TestReports.report(), evaluations: evaluations),
    ] {
      let matter = try TestReports.matter([year])
      let found = TestReports.leaks(in: matter).map(\.fault.code)
      #expect(found == (markdown.contains("<!--") ? ["C603", "C614"] : ["C603"]))
    }
  }

  @Test func `figures with marks are not taken for a number`() {
    for markdown in ["**85**分，*138*个项目，1234万元，共5671元", "138&nbsp;个；1234户", "- 2024\\.\n- 13812345"] {
      #expect(DisguisedNumbers.lines(of: markdown).allSatisfy { !$0.contains("13812345671") })
    }
    #expect(DisguisedNumbers.lines(of: "**13812345671**") == [])
    #expect(DisguisedNumbers.lines(of: "没有数字的*正文*") == [])
  }

  @Test func `what is said of the cells of a record is looked at`() throws {
    let cells = [CellSource.Cell(field: "联系人13812345671", cell: "F7")]
    let source = CellSource(
      line: nil, workbook: "结果.xlsx", sheet: "汇总", cells: cells, place: TestReports.place)
    let year = YearDisclosure(
      report: TestReports.report(), evaluations: [TestReports.evaluation()], sources: ["1": [source]])
    let matter = try TestReports.matter([year])
    #expect(TestReports.leaks(in: matter).map(\.fault.code) == ["C603"])
  }

  @Test func `the texts that regions share are looked at once`() throws {
    let years = [TestReports.year()]
    for isFirst in [true, false] {
      var tally = Tally()
      let matter = try TestReports.matter(years, notice: "咨询13812345671", isFirst: isFirst)
      MobileNumber().check(matter, &tally)
      #expect(tally.findings.map(\.place.file) == (isFirst ? ["Content/site.yaml"] : []))
      #expect(TestReports.leaks(in: matter).count == (isFirst ? 1 : 0))
    }
  }

  @Test func `a fault in a table names its cell`() throws {
    let found = try TestReports.findings(MobileNumber(), in: "13812345671")
    #expect(found.map(\.place) == [Place(file: "Content/654203/2024/evaluations.csv", line: 2, column: 7)])
  }
}
