import Mustache

/// A subject with a name of every kind, for the tests of templates.
struct Yearbook: Sendable {
  struct Unit: Sendable {
    var name: String? = "财政局"
    var room: Room? = Room()
  }

  struct Room: Sendable {
    var door: String? = "305"
    var floor: Floor? = Floor()
  }

  struct Floor: Sendable {
    var number: String? = "3"
    var name: String? = "三楼"
  }

  struct Project: Sendable {
    var title: String
    var score: String?
    var labels: [String] = []
    var isTop = false
  }

  var year: String? = "2024"
  var title: String? = "绩效报告"
  var hostile: String? = #"<b a="1" c='2'>&"#
  var isOpen = true
  var isClosed = false
  var unit: Unit? = Unit()
  var nobody: Unit?
  var none: [Project] = []
  var projects = [
    Project(title: "道路", score: "91", labels: ["甲", "乙"], isTop: true),
    Project(title: "桥梁", score: nil),
    Project(title: "水渠", score: "78", labels: ["丙"]),
  ]
  var labels = ["春", "夏", "秋"]
  var link: Address?
  var chart: Markup? = Markup(bytes: Array("<svg>\n</svg>".utf8))
}

extension Yearbook {
  static let floor = Contract<Floor>(
    "楼层",
    [
      .text("number", "层号", \.number),
      .text("name", "层名", \.name),
    ])

  static let room = Contract<Room>(
    "房间",
    [
      .text("door", "门牌", \.door),
      .section("floor", "所在楼层", floor, \.floor),
    ])

  static let unit = Contract<Unit>(
    "单位",
    [
      .text("name", "名称", \.name),
      .section("room", "房间", room, \.room),
    ])

  static let project = Contract<Project>(
    "项目",
    [
      .text("title", "项目名称", \.title),
      .text("score", "得分 | 百分制", \.score),
      .texts("labels", "标签", \.labels),
      .flag("top", "是否重点", \.isTop),
    ])

  static let contract = Contract<Yearbook>(
    "年报",
    [
      .text("year", "年度", \.year),
      .text("title", "标题", \.title),
      .text("hostile", "带符号的文字", \.hostile),
      .text("empty", "空文字") { _ in "" },
      .text("missing", "没有的文字") { _ in nil },
      .flag("open", "是", \.isOpen),
      .flag("closed", "否", \.isClosed),
      .section("unit", "单位", unit, \.unit),
      .section("nobody", "没有的单位", unit, \.nobody),
      .list("projects", "项目", project, \.projects),
      .list("none", "空列表", project, \.none),
      .texts("labels", "季节", \.labels),
      .address("link", "链接", \.link),
      .markup("chart", "图", \.chart),
    ])
}
