import Files

/// A site of one region with one of everything, which tests change to be wrong in one way.
enum SmallSite {
  /// The folder of its one year.
  static let year = "Content/152501/2024/"

  static let files = [
    "Content/site.yaml": """
    标题: 预算绩效评价公开
    网址: https://www.example.gov.cn/jxpj/
    公告: 演示
    门户:
      网站名称: 示例市人民政府
      域名: www.example.gov.cn
      网站标识码: "1525010001"
      栏目名称: 预算绩效
      栏目类型: 政府信息公开
      栏目说明: 公开评价结果
      栏目关键词: 预算绩效
    footer:
      organiser: 示例市人民政府办公室
      找错链接: https://example.gov.cn/zc

    """,
    "Content/scales.yaml": """
    - 名称: 通用
      档次:
        - {等级: 优, 自: 90, 至: 100}
        - {等级: 良, 自: 80, 至: 90}
    - 名称: 自评
      说明: 只分两档
      档次:
        - {等级: 优, 自: 60.5, 至: 100}

    """,
    "Content/divisions.csv": """
    code,name,state,replaced_by
    150000,内蒙古自治区,current,
    152500,锡林郭勒盟,current,
    152501,二连浩特市,current,
    152599,旧市,retired,152501 152500

    """,
    "Content/152501/region.yaml": """
    发布机构: 二连浩特市财政局
    等级标准: 通用

    """,
    year + "report.md": """
    ---
    标题: 2024年度绩效评价结果
    预算年度: 2023
    发布日期: 2024-07-05
    关键词: [预算绩效, 评价]
    摘要: |
      评价了两个项目。
    来源: {标题: 公告, 说明: 网页}
    评价方法:
      - 比较法
    法规依据:
      - 名称: 办法
        文号: 财预〔2020〕10号
    第三方机构: [{名称: 甲所, 评价范围: 两个项目}]
    不予公开: [{理由: 涉密, 数量: 0}]
    工作安排: [{期限: 3月底前, 事项: 完成自评, 责任单位: 各单位}]
    结果应用: [{情形: 低于80分, 处理: 核减预算, 得分低于: 80}]
    整改要求: {期限: 2024-09-30, 报送: 市财政局}
    附件:
      - {名称: 道路报告, 格式: pdf, 文件: 1/road.pdf, 评价编号: p01}
    ---

    ## 问题 ##

    前期准备不足。

    ```
    ## 不是标题
    ```

    ## 下一步
    ### 细化
    细化安排。

    """,
    year + "evaluations.csv": """
    编号,名称,评价对象,评价阶段,单位,预算数,执行数,金额单位,执行率,得分,评价等级,资金类别,说明
    p01,道路维修,项目支出,财政评价,市住建局；市公安局,"1,234.50",1200,万元,97.21%,91.50,优,直达资金;政府债务,
    p02,财政局,部门整体支出,selfEvaluation,,,,,,,,,"两行
    说明"

    """,
    year + "findings.csv": """
    编号,评价编号,问题,发现日期,整改状态
    w1,p01,进度较慢,2024-06-30,整改中
    w2,,普遍问题,,

    """,
    year + "indicators.csv": """
    评价编号,一级指标,权重,目标值
    p01,产出,22.5,≥12公里
    p01,效益,30,

    """,
    year + "sources.csv": """
    内容文件,编号,第几条,工作簿,工作表,单元格
    evaluations.csv,p01,,道路.xlsx,汇总,名称 B2；得分 F2；无单元格
    indicators.csv,p01,2,道路.xlsx,自评表,权重 C9
    evaluations.csv,p02,,二.xlsx,汇总,名称 B3
    findings.csv,w1,,道路.xlsx,汇总,问题 B3

    """,
    year + "statistics.yaml": """
    - 编号: self
      名称: 单位自评
      评价阶段: 单位自评
      逐项列出: 是
      数据:
        - {编号: all, 名称: 项目数, 含义: 数量, 数值: "1,234", 单位: 个}
        - {编号: top, 名称: 优的占比, 含义: 占比, 数值: 50.0, 单位: "%", 基数: all, 约数: 以上}

    """,
    year + "evaluations/p01.md": "道路的说明。\n",
    year + "attachments/1/road.pdf": "%PDF",
  ]

  /// The site with the files in `changes` put in their places; nil takes a file away.
  static func tree(_ changes: [String: String?] = [:]) -> MemoryTree {
    var files = files
    for (path, text) in changes { files[path] = text }
    return MemoryTree(files)
  }
}
