import Checks
import Diagnostics

extension PlantedKind {
  private static func files(_ paths: String...) -> Plant {
    { site in for path in paths { site.pages[path] = "" } }
  }

  private static let base = "https://www.example.gov.cn/jx/"

  static let built = [
    PlantedKind(
      "C801",
      [
        "<a href='2.html'>二</a>", "<img src='x.png' alt=''>", "<a href='../../index.html'>首页</a>",
        "<a href='\(base)b.html'>乙</a>",
      ].map(page),
      lookalikes: [
        "<a href='../index.html'>首页</a>", "<!-- <a href='2.html'></a> -->", "<a href='\(base)'>首页</a>",
        "<a href='https://beian.miit.gov.cn/'>备案</a>",
      ].map(page)),
    PlantedKind(
      "C802",
      ["<a href='#b'>乙</a>", "<a href='../index.html#b'>乙</a>", "<p id=B>乙</p><a href='#b'>乙</a>"].map(page),
      lookalikes: [
        "<p id=b>乙</p><a href='#b'>乙</a>", "<a href='../index.html#top'>首页</a>", "<a href='#'>顶部</a>",
      ].map(page)),
    PlantedKind(
      "C803",
      [
        "<p id=b>甲</p><p id=b>乙</p>", "<a name=b>甲</a><p id=b>乙</p>",
        "<p id='s-1'>甲</p><p id='s-&#49;'>乙</p>",
      ].map(page),
      lookalikes: ["<p id=b>甲</p><p id=B>乙</p>", "<p id=top>甲</p>", "<p id=''>甲</p><p id=''>乙</p>"].map(page)),
    PlantedKind(
      "C804",
      ["<p>{{title}}</p>", "<p title='{{title}}'>一</p>", "<p>title}}</p>", "<!--insert 3-->"].map(page),
      lookalikes: [
        "<p>&#123;&#123;a&#125;&#125;</p>", "<p>{甲}</p>", "<script>if(a){{}}</script>", "<!-- insert -->",
      ].map(page)),
    PlantedKind(
      "C805",
      [
        "<h2></h2>", "<h2> &nbsp;&#160;\n</h2>", "<dl><dt>得分</dt><dd></dd></dl>",
        "<a href='1.html'><span></span></a>", "<h2>　</h2>",
      ].map(page),
      lookalikes: [
        "<h2>0</h2>", "<table><tr><th>甲</th><td></td></tr></table>", "<a href='1.html' aria-label='一'></a>",
        "<a name='x'></a>", "<h2>&#48;</h2>",
      ].map(page)),
    PlantedKind(
      "C806", [files("A/1.html"), files("a/1.HTML"), files("S.CSS")],
      lookalikes: [files("a/1-.html"), files("b/1.html"), files("a/1.htm")]),
    PlantedKind(
      "C807",
      [
        "<script src='https://cdn.example.com/a.js'></script>", "<img src='//img.example.com/a.png' alt=''>",
        "<style>@import 'https://example.com/f.css';</style>",
      ].map(page),
      lookalikes: [
        "<link rel=canonical href='https://other.example.com/a.html'>", "<p>https://cdn.example.com/a.js</p>",
        "<img src='data:image/gif;base64,R0lGOD' alt=''>",
      ].map(page)),
  ]

  /// A waiver for `code` at the position of what `plant` puts in, unless another position is given.
  private static func waiver(
    _ code: String, until: String = "2025-12-31", position: String? = nil, of found: String? = nil,
    _ plant: @escaping Plant
  ) -> Plant {
    { site in
      try plant(&site)
      let findings = try site.inspected().findings
      let mark = findings.first { $0.diagnostic.fault.code == found ?? code }?.mark?.description
      site.files["/waivers.csv"] = Array(
        PlantedSite.table([
          [
            "代码": code, "位置": position ?? mark ?? "Content/654203/2024/evaluations.csv#0123456789",
            "理由": "原文如此",
            "批准人": "科长", "有效期至": until,
          ]
        ]).utf8)
    }
  }

  private static let above = cells(["执行数": "100.01"])
  private static let lower = cells(["评价等级": "良"])
  private static let undated = without("发布日期")
  private static let nothing: Plant = { _ in }

  static let waivers = [
    PlantedKind(
      "C901", besides: ["C203", "C111"],
      [
        waiver("C203", nothing),
        waiver("C203", position: "Content/654203/2024/evaluations.csv#ffffffffff", above),
        waiver("C111", of: "C203", above), waiver("C203", position: "无", above),
      ],
      lookalikes: [
        waiver("C203", above), waiver("C111", lower), waiver("C501", undated),
        all(above, waiver("C111", lower)),
      ], others: ["C203"]),
    PlantedKind(
      "C902", besides: ["C203", "C111", "C501"],
      [
        waiver("C203", until: "2024-12-31", above), waiver("C111", until: "2020-02-29", lower),
        waiver("C501", until: "2024-01-01", undated),
      ],
      lookalikes: [
        waiver("C203", until: "2025-01-01", above), waiver("C111", until: "2025-01-02", lower),
        waiver("C501", until: "2099-12-31", undated),
      ]),
    PlantedKind(
      "C903", besides: ["C203", "C603"],
      [
        waiver("C603", text("手机13812345671")), waiver("C901", above), waiver("D301", above),
        waiver("c203", above),
      ],
      lookalikes: [
        waiver("C203", above), waiver("C111", lower), waiver("C501", undated),
        all(above, waiver("C111", lower)),
      ], others: ["C203"]),
  ]
}
