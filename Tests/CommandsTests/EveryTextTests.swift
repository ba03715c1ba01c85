import Diagnostics
import Files
import FoundationEssentials
import Synchronization
import Testing

@testable import Checks
@testable import Commands

/// A site with a mobile number of its own in every text that content can hold.
@Suite struct EveryTextTests {
  /// Keeps the bytes of all files.
  private final class Listener: PageSink {
    let files = Mutex<[String: [UInt8]]>([:])

    func add(_ path: String, _ bytes: [UInt8]) { files.withLock { $0[path] = bytes } }
    func add(_ path: String, contentsOf file: String) throws {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      files.withLock { $0[path] = Array(bytes) }
    }
  }

  /// The files below `Content`, with a number in the place of every `@`.
  private static let files: [String: String] = [
    "site.yaml": """
    标题: 甲@
    网址: https://example.gov.cn/jxpj/
    公告: 甲@
    数据下载: 全站
    公开核对意见: 是
    门户: {网站名称: 甲@, 域名: 甲@, 网站标识码: 甲@, 栏目名称: 甲@, 栏目类型: 甲@, 栏目说明: 甲@, 栏目关键词: 甲@}
    页脚: {主办单位: 甲@, 联系方式: 甲@, ICP备案: 甲@, 公安备案: 甲@, 找错链接: "https://e.gov.cn/a-@", 党政机关标识: "https://e.gov.cn/b-@"}

    """,
    "scales.yaml": "- 名称: 甲\n  说明: 甲@\n  档次: [{等级: 优, 自: 90, 至: 100}, {等级: 良, 自: 0, 至: 90}]\n",
    "divisions.csv": "code,name,state,replaced_by\n110000,北京市@,current,\n110101,东城区@,current,\n",
    "snapshots.csv": """
    名称,年度,归档日期,指纹,浏览网址,下载网址
    s-@,2023,2024-01-31,\(String(repeating: "0", count: 64)),https://e.gov.cn/c-@,https://e.gov.cn/d-@

    """,
    "110101/region.yaml": "发布机构: 甲@\n等级标准: 甲\n",
    "110101/2023/report.md": "---\n标题: 上一年\n成文日期: 2023-06-30\n发布日期: 2023-07-01\n摘要: 无。\n---\n",
    "110101/2023/evaluations.csv": "编号,名称,评价对象,评价阶段,得分,评价等级\np1,道路,项目支出,财政评价,91,优\n",
    "110101/2024/report.md": """
    ---
    标题: 甲@
    预算年度: 2024
    发布机构: 甲@
    报送对象: 甲@
    文号: 甲@
    索引号: 甲@
    主题分类: 甲@
    成文日期: 2024-06-30
    发布日期: 2024-07-01
    有效性: 甲@
    关键词: [甲@, 乙@]
    摘要: 甲@
    来源: {标题: 甲@, 说明: 甲@}
    评价方法: [甲@]
    组织步骤: [甲@]
    法规依据: [{名称: 甲@, 文号: 甲@}]
    第三方机构: [{名称: 甲@, 评价范围: 甲@}]
    不予公开: [{理由: 涉密, 数量: 0, 说明: 甲@}]
    工作安排: [{期限: 甲@, 事项: 甲@, 责任单位: 甲@}]
    结果应用: [{情形: 甲@, 处理: 甲@}]
    整改要求: {期限: 2030-09-30, 报送: 甲@, 说明: 甲@}
    附件: [{名称: 甲@, 格式: 甲@, 文件: "甲@.txt", 说明: 甲@}]
    ---
    ## 甲@

    甲@

    """,
    "110101/2024/evaluations.csv": """
    编号,曾用编号,序号,项目代码,名称,评价对象,评价阶段,评价类型,单位,主管部门,得分,评价等级,第三方机构,单位反馈,结果应用,主要内容,说明,来源,评价说明
    p-@,q-@,甲@,甲@,甲@,项目支出,财政评价,甲@,甲@；乙@,甲@,91,优,甲@,甲@,甲@,甲@,甲@,甲@,甲@
    p2,,2,,乙,项目支出,财政评价,,丙,,82,良,,,,,,,

    """,
    "110101/2024/evaluations/p2.md": "甲@\n",
    "110101/2024/findings.csv": "编号,类别,问题,建议,整改措施,整改状态,整改依据\nf-@,甲@,甲@,甲@,甲@,整改中,甲@\n",
    "110101/2024/indicators.csv": "评价编号,一级指标,二级指标,三级指标,权重,目标值,实际值,得分,偏差原因\np2,甲@,甲@,甲@,100,甲@,甲@,82,甲@\n",
    "110101/2024/corrections.csv": "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2024-08-01,评价结果,p2,更正,得分,甲@,甲@,甲@,一般更正\n",
    "110101/2024/statistics.yaml": """
    - 编号: s-@
      名称: 甲@
      评价阶段: 财政评价
      依据: [{名称: 甲@, 文号: 甲@}]
      说明: 甲@
      数据:
        - {编号: f-@, 名称: 甲@, 含义: 数量, 数值: 3, 单位: 个, 口径: 甲@, 说明: 甲@}

    """,
  ]

  @Test func `a number in any text that leaves is found`() async throws {
    var next = 1000
    var content: [String: String] = [:]
    for (path, text) in Self.files.sorted(by: { $0.key < $1.key }) {
      var filled = ""
      for character in text {
        if character == "@" {
          filled += "1381234\(next)"
          next += 1
        } else {
          filled.append(character)
        }
      }
      content["Content/" + path] = filled
      if let name = filled.firstMatch(of: /甲\d+\.txt/) {
        content["Content/110101/2024/attachments/\(name.output)"] = "无"
      }
    }
    let look = GoldenSite.StandardLook(repository: GoldenSite.repository.path)
    let day = try #require(GoldenSite.day)
    let listener = Listener()
    let tree = LayeredTree(MemoryTree(content), over: look)
    let report = try await SiteCheck(site: tree, day: day, jobs: 1, listener: listener).run().report
    let others = report.findings.filter { RuleGroup(of: $0.diagnostic.fault) == nil }
    #expect(others.map { "\($0.diagnostic.place) \($0.diagnostic.what(in: .en))" } == [])
    let found = Set(
      report.findings.filter { $0.diagnostic.fault.code == "C603" }
        .compactMap { $0.diagnostic.details["found"]?.suffix(4) })
    var leaving: Set<Substring> = []
    for (_, bytes) in listener.files.withLock({ $0 }) {
      let text = String(decoding: bytes, as: UTF8.self)
      for match in text.matches(of: /1381234(1\d\d\d)/) { leaving.insert(match.output.1) }
    }
    #expect(leaving.count > 80)
    for number in leaving.subtracting(found).sorted() {
      let line = content.sorted { $0.key < $1.key }.lazy.flatMap { path, text in
        text.split(separator: "\n").filter { $0.contains("1381234\(number)") }.map { "\(path): \($0)" }
      }.first
      Issue.record("1381234\(number) leaves unseen: \(line ?? "")")
    }
  }
}
