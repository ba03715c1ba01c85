extension PlantedKind {
  private static func grades(_ whole: String, _ counts: [String]) -> Plant {
    let parts = zip(["优", "良", "中", "差"], counts).map { grade, count in
      "含义: 数量, 数值: \(count), 等级: \(grade), 口径: 财政评价, 基数: f0"
    }
    return strand(["含义: 数量, 数值: \(whole)"] + parts)
  }

  private static func strand(_ figures: [String]) -> Plant {
    { site in
      let list = figures.enumerated().map { "    - {编号: f\($0), 名称: 数\($0), \($1)}" }
      let text = "- 编号: s\n  名称: 抽查\n  评价阶段: 财政评价\n  数据:\n" + list.joined(separator: "\n") + "\n"
      site.files["statistics.yaml"] = Array(text.utf8)
    }
  }

  /// Held against the records, or against the other figures of the strand.
  static let wholes = [
    PlantedKind(
      "C301", [listed("含义: 数量, 数值: 5"), listed("含义: 数量, 数值: 3"), listed("含义: 数量, 数值: 5, 约数: 以上")],
      lookalikes: [listed("含义: 数量, 数值: 4"), listed("含义: 数量, 数值: 5, 约数: 约"), listed("含义: 数量, 数值: 3, 约数: 以上")]),
    PlantedKind(
      "C302", ["88.12", "89.2", "88.125"].map { listed("含义: 平均分, 数值: \($0)") },
      lookalikes: ["89.13", "89.125", "89"].map { listed("含义: 平均分, 数值: \($0)") }),
    PlantedKind(
      "C303",
      [("91", "89.12"), ("91.36", "89.21"), ("92.9", "89")].map { score, value in
        listed("含义: 平均分, 数值: \(value)", cells(["得分": score]))
      },
      lookalikes: ["89.13", "89.1", "89"].map { listed("含义: 平均分, 数值: \($0)") }),
    PlantedKind(
      "C304",
      [
        listed("含义: 数量, 数值: 3, 等级: 优"), listed("含义: 数量, 数值: 1, 等级: 良"), listed("含义: 数量, 数值: 1, 等级: 差"),
      ],
      lookalikes: [
        listed("含义: 数量, 数值: 2, 等级: 优"), listed("含义: 数量, 数值: 0, 等级: 差"),
        listed("含义: 数量, 数值: 1, 等级: 良", cells(["评价等级": ""], row: 1)),
      ]),
    PlantedKind(
      "C305", ["40", "49.9", "75"].map { listed("含义: 占比, 数值: \($0), 单位: \"%\", 等级: 优") },
      lookalikes: ["50", "50.0", "50.00"].map { listed("含义: 占比, 数值: \($0), 单位: \"%\", 等级: 优") }),
    PlantedKind(
      "C306",
      ["66.6", "66", "66.66"].map { value in
        listed("含义: 占比, 数值: \(value), 单位: \"%\", 等级: 良", third)
      },
      lookalikes: ["66.7", "67", "66.67"].map { value in
        listed("含义: 占比, 数值: \(value), 单位: \"%\", 等级: 良", third)
      }),
    PlantedKind(
      "C307",
      ["461, 单位: 万元", "459.9, 单位: 万元", "0.06, 单位: 亿元"].map { listed("含义: 预算数, 数值: \($0)") },
      lookalikes: ["460, 单位: 万元", "460.00, 单位: 万元", "\"4,600,000\", 单位: 元"].map {
        listed("含义: 预算数, 数值: \($0)")
      }),
    PlantedKind(
      "C310", ["96.8", "95", "100"].map { listed("含义: 执行率, 数值: \($0), 单位: \"%\"") },
      lookalikes: ["96.7", "96.74", "97"].map { listed("含义: 执行率, 数值: \($0), 单位: \"%\"") }
        + [listed("含义: 执行率, 数值: 95, 单位: \"%\"", cells(["执行数": ""]))]),
    PlantedKind(
      "C317", ["96.73", "96.739130434", "96"].map { listed("含义: 执行率, 数值: \($0), 单位: \"%\"") },
      lookalikes: ["96.7", "96.74", "97"].map { listed("含义: 执行率, 数值: \($0), 单位: \"%\"") }),
    PlantedKind(
      "C308",
      ["460.5", "460", "460.55"].map { value in
        listed("含义: 预算数, 数值: \(value), 单位: 万元", cells(["预算数": "100.559", "执行数": "95"]))
      },
      lookalikes: ["460.6", "461", "460.56"].map { value in
        listed("含义: 预算数, 数值: \(value), 单位: 万元", cells(["预算数": "100.559", "执行数": "95"]))
      }),
    PlantedKind(
      "C309",
      ["300", "359.9", "1"].map { value in
        listed("含义: 预算数, 数值: \(value), 单位: 万元", cells(["预算数": "", "执行数": ""]))
      },
      lookalikes: ["360", "400", "1000"].map { value in
        listed("含义: 预算数, 数值: \(value), 单位: 万元", cells(["预算数": "", "执行数": ""]))
      }),
    PlantedKind(
      "C311",
      [
        grades("150", ["148", "2", "0", "1"]), grades("150", ["148", "1", "0", "0"]),
        grades("20", ["5", "13", "1", "0"]),
      ],
      lookalikes: [
        grades("150", ["148", "2", "0", "0"]), grades("627", ["535", "49", "26", "17"]),
        grades("20", ["5", "13", "2"]),
      ]),
    PlantedKind(
      "C312", [grades("69", ["68", "0"]), grades("20", ["5", "13", "1"]), grades("8", ["7"])],
      lookalikes: [grades("69", ["69"]), grades("20", ["5", "13", "2"]), grades("8", ["7", "1"])]),
    PlantedKind(
      "C313",
      [("998", "628"), ("998", "600"), ("10", "0")].map { whole, part in
        strand([
          "含义: 数量, 数值: \(whole)", "含义: 数量, 数值: 9, 口径: 上报, 基数: f0", "含义: 数量, 数值: \(part), 口径: 上报, 基数: f0",
        ])
      },
      lookalikes: [("998", "989"), ("9", "0"), ("10", "1")].map { whole, part in
        strand([
          "含义: 数量, 数值: \(whole)", "含义: 数量, 数值: 9, 口径: 上报, 基数: f0", "含义: 数量, 数值: \(part), 口径: 上报, 基数: f0",
        ])
      }),
    PlantedKind(
      "C314",
      [
        strand(["含义: 数量, 数值: 8", "含义: 数量, 数值: 10, 基数: f0"]),
        strand(["含义: 金额, 数值: 465.47, 单位: 万元", "含义: 金额, 数值: 720, 单位: 万元, 基数: f0"]),
        strand(["含义: 金额, 数值: 1.1, 单位: 亿元", "含义: 金额, 数值: 11001, 单位: 万元, 基数: f0"]),
      ],
      lookalikes: [
        strand(["含义: 数量, 数值: 8", "含义: 数量, 数值: 8, 基数: f0"]),
        strand(["含义: 金额, 数值: 1.1, 单位: 亿元", "含义: 金额, 数值: 11000, 单位: 万元, 基数: f0"]),
        strand(["含义: 金额, 数值: 0.9, 单位: 万元", "含义: 金额, 数值: 9000, 单位: 元, 基数: f0"]),
      ]),
  ]

  /// Three evaluations, two of them 良.
  private static let third: Plant = { $0.evaluations.removeLast() }

  private static func share(_ part: String, _ whole: String, _ share: String) -> Plant {
    strand([
      "含义: 数量, 数值: \(whole)", "含义: 数量, 数值: \(part), 口径: 现场",
      "含义: 占比, 数值: \(share), 单位: \"%\", 基数: f0, 分子: f1",
    ])
  }

  private static func rate(_ budgeted: String, _ executed: String, _ rate: String) -> Plant {
    strand([
      "含义: 预算数, 数值: \(budgeted), 单位: 万元", "含义: 执行数, 数值: \(executed), 单位: 万元",
      "含义: 执行率, 数值: \(rate), 单位: \"%\"",
    ])
  }

  private static func reach(_ count: String, _ figure: String) -> Plant {
    strand(["含义: 数量, 数值: \(count), 单位: 个", figure])
  }

  private static func averages(_ own: String, _ audited: String, unit: String = "单位自评") -> Plant {
    strand(["含义: 平均分, 数值: \(own), 口径: \(unit)", "含义: 平均分, 数值: \(audited), 口径: 财政评价"])
  }

  /// Held against what figures allow each other.
  static let shares = [
    PlantedKind(
      "C315", [share("10", "8", "30"), share("5", "20", "25.1"), share("2", "3", "66.68")],
      lookalikes: [share("5", "20", "25.0"), share("2", "3", "66.67"), share("2", "3", "67")]),
    PlantedKind(
      "C316", [share("2", "3", "66.6"), share("2", "3", "66"), share("8", "9", "88.88")],
      lookalikes: [share("2", "3", "66.7"), share("8", "9", "88.89"), share("5", "20", "25")]),
    PlantedKind(
      "C321",
      [rate("145683.48", "142844.15", "98.06"), rate("100", "95", "96"), rate("69522", "69522", "99.99")],
      lookalikes: [
        rate("145683.48", "142844.15", "98.05"), rate("100", "95", "95.0"), rate("69522", "69522", "100"),
      ]),
    PlantedKind(
      "C322", [rate("2438", "2404", "98.60"), rate("3", "2", "66"), rate("172155.54", "172000", "99.90")],
      lookalikes: [rate("2438", "2404", "98.61"), rate("3", "2", "67"), rate("172155.54", "172000", "99.91")]),
    PlantedKind(
      "C323",
      [("100", "101"), ("186622.81", "289479.9"), ("1", "1.000001")].map { budgeted, executed in
        strand(["含义: 预算数, 数值: \(budgeted), 单位: 万元", "含义: 执行数, 数值: \(executed), 单位: 万元"])
      },
      lookalikes: [("100", "100"), ("186622.81", "86081.83"), ("1", "0")].map { budgeted, executed in
        strand(["含义: 预算数, 数值: \(budgeted), 单位: 万元", "含义: 执行数, 数值: \(executed), 单位: 万元"])
      } + [
        strand(["含义: 预算数, 数值: 100, 单位: 万元, 约数: 约", "含义: 执行数, 数值: 101, 单位: 万元"]),
        strand(["含义: 预算数, 数值: 100, 单位: 万元", "含义: 执行数, 数值: 101, 单位: 万元, 约数: 以下"]),
        strand(["含义: 预算数, 数值: 100, 单位: 万元, 约数: 以上", "含义: 执行数, 数值: 101, 单位: 万元"]),
      ]),
    PlantedKind(
      "C331",
      [
        all(grades("150", ["148", "2", "0", "0"]), average("99.88")),
        all(grades("150", ["148", "2", "0", "0"]), average("89.85")),
        all(grades("10", ["0", "10", "0", "0"]), average("90.1")),
      ],
      lookalikes: [
        all(grades("150", ["148", "2", "0", "0"]), average("99.87")),
        all(grades("150", ["148", "2", "0", "0"]), average("89.86")),
        all(grades("10", ["0", "10", "0", "0"]), average("89.99")),
      ]),
    PlantedKind(
      "C332",
      [("4615", "70.67"), ("31", "82.41"), ("3", "50")].map {
        reach($0, "含义: 比率, 数值: \($1), 单位: \"%\", 基数: f0")
      },
      lookalikes: [("96", "89"), ("3", "66.67"), ("10", "100")].map {
        reach($0, "含义: 比率, 数值: \($1), 单位: \"%\", 基数: f0")
      }),
    PlantedKind(
      "C333",
      [("204", "86.7"), ("3", "66.6"), ("7", "14.28")].map {
        reach($0, "含义: 比率, 数值: \($1), 单位: \"%\", 基数: f0")
      },
      lookalikes: [("204", "86.76"), ("3", "66.7"), ("7", "14.29")].map {
        reach($0, "含义: 比率, 数值: \($1), 单位: \"%\", 基数: f0")
      }),
    PlantedKind(
      "C334", [("3", "86.068"), ("2", "86.0675"), ("20", "86.0674")].map { reach($0, "含义: 平均分, 数值: \($1)") },
      lookalikes: [("20", "86.0675"), ("3", "86.067"), ("7", "98.04")].map { reach($0, "含义: 平均分, 数值: \($1)") }
    ),
    PlantedKind(
      "C341",
      [
        "含义: 平均分, 数值: 100.01", "含义: 占比, 数值: 100.1, 单位: \"%\"", "含义: 数量, 数值: 2.5, 单位: 个", "含义: 数量, 数值: -1",
        "含义: 执行数, 数值: -0.01, 单位: 万元",
      ].map { strand([$0]) },
      lookalikes: [
        "含义: 平均分, 数值: 100", "含义: 占比, 数值: 100.00, 单位: \"%\"", "含义: 数量, 数值: 3.5, 单位: 万人",
        "含义: 比率, 数值: 120, 单位: \"%\"",
        "含义: 执行数, 数值: 0, 单位: 万元",
      ].map { strand([$0]) }),
    PlantedKind(
      "C351", [averages("97.97", "89.11"), averages("92.72", "98"), averages("95", "90")],
      lookalikes: [averages("98.04", "94.5"), averages("90", "90"), averages("97.97", "89.11", unit: "部门评价")]),
  ]

  /// Adds an average to the strand.
  private static func average(_ value: String) -> Plant {
    { site in
      let line = "    - {编号: average, 名称: 平均分, 含义: 平均分, 数值: \(value), 口径: 财政评价}\n"
      site.files["statistics.yaml", default: []] += Array(line.utf8)
    }
  }
}
