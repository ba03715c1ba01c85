extension PlantedKind {
  private static func twins(_ first: String, _ second: String, unit: String = "市交通局") -> Plant {
    all(cells(["名称": first]), cells(["名称": second, "单位": unit], row: 1))
  }

  private static func units(_ first: String, _ second: String) -> Plant {
    all(cells(["单位": first]), cells(["单位": second], row: 1))
  }

  private static func region(_ code: String) -> Plant { { $0.region = code } }

  private static func before(_ id: String, name: String = "道路维修", code: String = "") -> Plant {
    earlier([
      PlantedSite.row(id, name, "市交通局", "100", "95", "91", "优").merging(["项目代码": code]) { $1 }
    ])
  }

  static let identity = [
    PlantedKind(
      "C401", [twins("道路维修", "道路维修"), twins("道路维修（一期）", "道路维修(一期)"), twins("Ａ类补助", "A类补助")],
      lookalikes: [
        twins("道路维修一期", "道路维修二期"), twins("道路维修", "道路维修", unit: "县交通局"),
        all(twins("道路维修", "道路维修"), cells(["评价阶段": "单位自评"])),
      ]),
    PlantedKind(
      "C402", [units("市教育局(本级)", "市教育局（本级）"), units("市 教育局", "市教育局"), units("Ａ局", "A局")],
      lookalikes: [units("市教育局", "市教育局"), units("市教育局", "市体育局"), units("第一小学", "第二小学")]),
    PlantedKind(
      "C403", [units("荣华街道办事处", "荣华街办事处"), units("荣华街道办事处", "荣华办事处"), units("荣华街道", "荣华街道办")],
      lookalikes: [
        units("荣华街道办事处", "汉中街道办事处"), units("荣华街道", "荣华镇"), units("荣华街道办事处", "荣华街道办事处"),
      ]),
    PlantedKind(
      "C404", [before("p9"), all(before("p1", code: "T1"), cells(["项目代码": "T2"])), before("P1")],
      lookalikes: [
        before("p1"), before("p9", name: "道路养护"), all(before("p9", code: "T1"), cells(["项目代码": "T1"])),
      ]),
    PlantedKind(
      "C405", [region("654223"), region("654224"), region("652100")],
      lookalikes: [region("654203"), region("650400"), all(region("654203"), text("原沙湾县（654223）"))]),
    PlantedKind(
      "C406",
      [
        cells(["第三方机构": "市交通局"]), cells(["主管部门": "市发改委", "第三方机构": "甲咨询公司；市发改委"]),
        report("第三方机构: [{名称: 市水利局}]"),
      ],
      lookalikes: [
        cells(["第三方机构": "市交通咨询公司"]), cells(["主管部门": "市发改委", "第三方机构": "甲咨询公司"]),
        report("第三方机构: [{名称: 市水利设计院}]"),
      ]),
    PlantedKind(
      "C407",
      [
        ("北京用友政务软件公司", "北京用友政务软件有限责任公司"), ("甲会计师事务所有限公司", "甲会计师事务所（特殊普通合伙）"), ("乙咨询有限公司", "乙咨询 有限公司"),
      ].map { all(cells(["第三方机构": $0]), cells(["第三方机构": $1], row: 1)) },
      lookalikes: [
        ("甲咨询有限公司", "乙咨询有限公司"), ("甲咨询有限公司", "甲咨询有限公司"), ("甲咨询有限公司", "甲咨询有限公司沙湾分公司"),
      ].map { all(cells(["第三方机构": $0]), cells(["第三方机构": $1], row: 1)) }),
  ]

  private static func finding(_ deadline: String, state: String = "") -> Plant {
    table("findings.csv", [["编号": "w1", "问题": "进度较慢", "整改期限": deadline, "整改状态": state]])
  }

  private static func withheld(_ stated: Int, rows: Int) -> Plant {
    { site in
      site.report.append("不予公开: [{理由: 涉密, 数量: \(stated)}]")
      for row in 0..<rows { site.evaluations[row]["不予公开"] = "涉密" }
    }
  }

  private static func plan(_ lines: [String: String]...) -> Plant { table("plan.csv", lines) }

  private static func year(_ year: Int) -> Plant {
    earlier([PlantedSite.row("q1", "防汛物资", "市应急局", "100", "95", "91", "优")], year: year)
  }

  private static let bare: Plant = { $0.evaluations = [] }

  private static let silent = ["得分": "", "评价等级": "", "主要内容": ""]

  static let completeness = [
    PlantedKind(
      "C501",
      [without("发布日期"), without("发布日期", report("文号: 沙财〔2024〕1号")), without("发布日期", report("有效性: 有效"))],
      lookalikes: [
        report("有效性: 有效"), without("成文日期"), without("发布日期", report("发布日期: 2025-06-01")),
      ]),
    PlantedKind(
      "C502",
      [without("成文日期"), without("成文日期", report("文号: 沙财〔2024〕1号")), without("成文日期", report("有效性: 有效"))],
      lookalikes: [
        report("文号: 沙财〔2024〕1号"), without("发布日期"), without("成文日期", report("成文日期: 2024-10-01")),
      ], others: ["C501"]),
    PlantedKind(
      "C503", [withheld(0, rows: 1), withheld(1, rows: 2), withheld(2, rows: 3)],
      lookalikes: [withheld(1, rows: 1), withheld(3, rows: 1), withheld(0, rows: 0)]),
    PlantedKind(
      "C504", [2022, 2021, 2020].map(year),
      lookalikes: [year(2023), year(2025), all(year(2022), year(2023))]),
    PlantedKind(
      "C505", [finding("2024-12-31"), finding("2020-01-01"), finding("2024-09-30")],
      lookalikes: [
        finding("2025-01-01"), finding("2024-09-30", state: "已整改"), finding("2024-09-30", state: "未整改"),
      ]),
    PlantedKind(
      "C506", ["2024-12-31", "2020-02-29", "2024-09-30"].map { report("整改要求: {期限: \($0)}") },
      lookalikes: [
        report("整改要求: {期限: 2025-01-01}"), report("整改要求: {报送: 市财政局}"),
        all(report("整改要求: {期限: 2024-09-30}"), finding("2025-09-30", state: "整改中")),
      ]),
    PlantedKind(
      "C507",
      [
        bare, all(bare, report("不予公开: [{理由: 涉密, 数量: 0}]")),
        all(bare, report("文号: 沙财〔2024〕1号")),
      ].map { all($0, plan(["名称": "无", "未公开理由": "无"])) },
      lookalikes: [
        all(bare, report("不予公开: [{理由: 涉密, 数量: 2}]")), figures("含义: 数量, 数值: 5"),
        all(bare, figures("含义: 数量, 数值: 5")),
      ].map { all($0, plan(["名称": "无", "未公开理由": "无"])) }),
    PlantedKind(
      "C508", [cells(silent), cells(silent, row: 3), column(silent)],
      lookalikes: [
        cells(silent.merging(["说明": "评价中"]) { $1 }), cells(silent.merging(["评价等级": "优"]) { $1 }),
        cells(silent.merging(["不予公开": "涉密"]) { $1 }), all(cells(silent), file("evaluations/p1.md", "见附件。\n")),
      ]),
    PlantedKind(
      "C509",
      [plan(["名称": "供热改造"]), plan(["名称": "道路维修", "评价阶段": "单位自评"]), plan(["名称": "道路养护", "未公开理由": ""])],
      lookalikes: [
        plan(["名称": "道路维修"]), plan(["名称": "“道路维修”项目", "评价阶段": "财政评价"]),
        plan(["名称": "供热改造", "未公开理由": "次年评价"]),
      ]),
    PlantedKind(
      "C510",
      [
        plan(["名称": "全部", "数量": "5"]), plan(["名称": "自评", "评价阶段": "单位自评", "数量": "1"]),
        plan(["名称": "财政", "评价阶段": "财政评价", "数量": "20"]),
      ],
      lookalikes: [
        plan(["名称": "全部", "数量": "4"]), plan(["名称": "财政", "评价阶段": "财政评价", "数量": "3"]),
        plan(["名称": "自评", "评价阶段": "单位自评", "数量": "12", "未公开理由": "另行公开"]),
      ]),
  ]

  private static func words(_ text: String) -> Plant {
    all(file("/wrong-words.csv", "错误,正确,例外\n沙弯,沙湾,沙弯头\n"), Self.text(text))
  }

  static let wording = [
    PlantedKind(
      "C701", WordingTests.wrongWords.map(text) + [words("沙弯市")],
      lookalikes: WordingTests.rightWords.map(text) + [words("沙弯头村")]),
    PlantedKind(
      "C702", WordingTests.wrongBrackets.map { text($0.0) }, lookalikes: WordingTests.rightBrackets.map(text)),
    PlantedKind(
      "C703", WordingTests.wideDigits.map(text), lookalikes: WordingTests.narrowDigits.map(text)),
  ]
}
