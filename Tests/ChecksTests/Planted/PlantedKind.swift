/// One code with things planted that it must report, and things that only look like them.
struct PlantedKind: Sendable, CustomStringConvertible {
  typealias Plant = @Sendable (inout PlantedSite) throws -> Void

  let code: String
  let faults: [Plant]
  let lookalikes: [Plant]
  /// Other codes that the planted faults bring with them.
  let besides: Set<String>
  /// Codes that the look-alikes rightly have.
  let others: Set<String>
  var description: String { code }

  init(
    _ code: String, besides: Set<String> = [], _ faults: [Plant], lookalikes: [Plant],
    others: Set<String> = []
  ) {
    self.code = code
    self.besides = besides
    self.faults = faults
    self.lookalikes = lookalikes
    self.others = others
  }

  static let all: [PlantedKind] =
    grades + money + indicators + wholes + shares + identity + completeness + leaks + wording + built
    + waivers

  /// Fills cells of one row of the evaluations.
  static func cells(_ cells: [String: String], row: Int = 0) -> Plant {
    { site in site.evaluations[row].merge(cells) { $1 } }
  }

  /// Fills cells of every row of the evaluations.
  static func column(_ cells: [String: String]) -> Plant {
    { site in for row in site.evaluations.indices { site.evaluations[row].merge(cells) { $1 } } }
  }

  /// Puts `text` into a cell of the first evaluation.
  static func text(_ text: String) -> Plant { cells(["主要内容": text]) }

  /// Replaces the bands of the scale.
  static func bands(_ bands: (String, String, String)...) -> Plant { { $0.bands = bands } }

  /// Adds lines to the front matter of the report.
  static func report(_ lines: String...) -> Plant { { $0.report += lines } }

  /// Takes the lines out of the front matter of the report that begin with `key`.
  static func without(_ key: String, _ other: Plant? = nil) -> Plant {
    { site in
      site.report.removeAll { $0.hasPrefix(key) }
      try other?(&site)
    }
  }

  /// Adds a file beside the report.
  static func file(_ path: String, _ text: String) -> Plant { { $0.files[path] = Array(text.utf8) } }

  /// Adds the table `path` with `rows`.
  static func table(_ path: String, _ rows: [[String: String]]) -> Plant {
    file(path, PlantedSite.table(rows))
  }

  /// Adds indicators of the first evaluation.
  static func lines(_ lines: [[String: String]], score: String = "91") -> Plant {
    { site in
      site.evaluations[0]["得分"] = score
      let rows = lines.map { $0.merging(["评价编号": "p1", "一级指标": "产出"]) { first, _ in first } }
      site.files["indicators.csv"] = Array(PlantedSite.table(rows).utf8)
    }
  }

  /// Adds a strand with `figures`, each as it stands within braces.
  static func figures(_ figures: String..., head: String = "") -> Plant {
    let list = figures.enumerated().map { index, figure in
      "    - {编号: f\(index), 名称: 数\(index), \(figure)}"
    }
    let strand = "- 编号: s\n  名称: 财政评价\n  评价阶段: 财政评价\n\(head)  数据:\n" + list.joined(separator: "\n") + "\n"
    return file("statistics.yaml", strand)
  }

  /// Adds a strand whose cases are the evaluations of the site.
  static func listed(_ figure: String, _ other: Plant? = nil) -> Plant {
    { site in
      try other?(&site)
      try figures(figure, head: "  逐项列出: 是\n")(&site)
    }
  }

  /// Several plants at once.
  static func all(_ plants: Plant...) -> Plant { { site in for plant in plants { try plant(&site) } } }

  /// Adds the year 2023 with `rows`.
  static func earlier(_ rows: [[String: String]], year: Int = 2023) -> Plant {
    { site in
      let folder = "/\(site.region)/\(year)/"
      site.files[folder + "report.md"] = Array(
        "---\n标题: 上一年\n成文日期: 2023-11-01\n发布日期: 2023-11-23\n摘要: 无。\n---\n".utf8)
      site.files[folder + "evaluations.csv"] = Array(PlantedSite.table(rows).utf8)
    }
  }

  /// Adds an attachment of the report.
  static func attachment(_ name: String, _ bytes: [UInt8]) -> Plant {
    { site in
      site.report += ["附件: [{名称: 评价报告, 文件: \(name)}]"]
      site.files["attachments/" + name] = bytes
    }
  }

  /// Replaces the body of a page of the built site.
  static func page(_ body: String) -> Plant { { $0.pages["a/1.html"] = body } }
}
