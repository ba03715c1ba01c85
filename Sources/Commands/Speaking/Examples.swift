/// Lines that a person may type, shown by the help of a command; the tests run every one of them in a starter site.
struct Examples {
  private let lines: [(command: String, zh: String, en: String)]

  /// The examples as the help shows them, each with what it does in both languages.
  var discussion: String {
    "例 Examples:\n"
      + lines.map { "  \($0.command)\n      \($0.zh) / \($0.en)" }.joined(separator: "\n")
  }

  static let new = Examples(lines: [
    ("disclose new 网站", "在“网站”文件夹里放好样例", "puts a sample into the folder 网站")
  ])
  static let add = Examples(lines: [
    (
      "disclose add --region 130102 --year 2024 --publisher 某某区财政局", "增加一个地区", "adds a region"
    ),
    ("disclose add --region 990101 --year 2025", "已有的地区增加一个年度", "adds a year to a region"),
  ])
  static let importing = Examples(lines: [
    (
      "disclose import 填报表.xlsx --region 990101 --year 2024 --dry-run", "先看会有什么变化", "shows what would change"
    ),
    ("disclose import 填报表.xlsx --region 990101 --year 2024", "导入", "imports"),
    ("disclose import --undo --region 990101 --year 2024", "导错了，撤销", "takes the last import back"),
    ("disclose import --template 空白表.xlsx", "生成一个空白的工作簿", "makes a blank workbook to fill in"),
  ])
  static let check = Examples(lines: [
    ("disclose check", "逐条核对", "holds everything against every rule"),
    ("disclose check --format html --output 核对结果.html", "供打印签字", "for print and signature"),
  ])
  static let build = Examples(lines: [
    ("disclose build", "生成到 Public", "makes the site in Public"),
    (
      "disclose build --date 2024-12-31 --output 年底", "看年底那天会公开什么",
      "makes what is public at the end of the year"
    ),
    ("disclose build --shard 1/2 --output 第1份", "只生成两份中的第一份", "makes the first of two parts"),
    ("disclose build --shard 2/2 --output 第2份", "只生成第二份", "makes the second"),
  ])
  static let merge = Examples(lines: [
    ("disclose merge 第1份 第2份 --output 合并", "把两份合并成网站", "puts the two parts together into a site")
  ])
  static let preview = Examples(lines: [
    ("disclose preview", "在浏览器中预览", "shows the site in a browser"),
    ("disclose preview --port 8080", "指定端口", "at a certain port"),
  ])
  static let diff = Examples(lines: [
    ("disclose diff 年底 Public", "对比两次生成的网站", "compares two built sites"),
    (
      "disclose diff 年底 Public --format html --output 变化.html", "写成可打印的网页", "as a page for print"
    ),
  ])
  static let publish = Examples(lines: [
    (
      "disclose publish --to 试发布 --dry-run", "核对并生成审批单，显示指纹",
      "checks, makes the sign-off sheet, shows the fingerprint"
    ),
    ("disclose publish --to 试发布 --approve 指纹", "发布审批过的版本", "publishes what was approved"),
    ("disclose publish --log", "谁在什么时候发布了什么", "who published what and when"),
  ])
  static let archive = Examples(lines: [
    ("disclose archive create --year 2024", "归档", "makes a snapshot"),
    ("disclose archive list", "列出归档", "lists the snapshots"),
    ("disclose archive verify 2024-01", "核验一份归档", "verifies a snapshot"),
    ("disclose archive restore 2024-01 --to 恢复", "从归档恢复", "gives its files back"),
    ("disclose archive announce", "在网站上列出归档", "lists the snapshots on the site"),
  ])
  static let explain = Examples(lines: [
    ("disclose explain C111", "说明一个代码", "explains a code"),
    ("disclose explain", "列出全部代码", "lists all codes"),
  ])
  static let doctor = Examples(lines: [
    ("disclose doctor", "检查这台电脑和当前文件夹里的站点", "looks at this machine and the site in this folder")
  ])
  static let update = Examples(lines: [
    ("disclose update", "换成本程序自带的标准外观", "puts this program’s standard look in place")
  ])
}
