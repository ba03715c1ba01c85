import CommonMark
import Digests
import Evaluation
import Files
import Glibc
import Mustache
import Records

@testable import Archive
@testable import Attachments
@testable import Workbook

#if canImport(Requests)
  // The fuzzer has of the preview only what reads requests.
  @testable import Requests
#else
  @testable import Preview
#endif

/// A door through which bytes of somebody else come in, and what must hold whatever they are.
///
/// The fuzzer (`Fuzzing/`) and the tests go through the same doors.
enum HostileInput: String, CaseIterable {
  case attachment, bag, csv, markdown, request, settings, statistics, template, warc, xlsx
  case frontMatter = "front-matter"

  /// What must hold and did not.
  struct Broken: Error {
    let what: String
  }

  /// Takes `bytes` in. Refusing them is right, so is reading them; anything else stops the process or is thrown.
  func take(_ bytes: [UInt8]) throws {
    switch self {
    case .attachment:
      for name in ["a.zip", "a.csv", "a.html"] {
        _ = AttachmentReader(limits: .init(bytes: 1 << 22, entries: 64), pdfPrograms: nil).read(
          name: name, bytes)
      }
    case .bag: try Self.bag(bytes)
    case .csv: try Self.csv(bytes)
    case .frontMatter: try Self.site(["Content/152501/2024/report.md": bytes])
    case .markdown: try Self.markdown(bytes)
    case .request: try Self.request(bytes)
    case .settings:
      try Self.site(["Content/site.yaml": bytes])
      try Self.site(["Content/scales.yaml": bytes, "Content/152501/region.yaml": bytes])
    case .statistics: try Self.site(["Content/152501/2024/statistics.yaml": bytes])
    case .template: try Self.template(bytes)
    case .warc: try Self.warc(bytes)
    case .xlsx: Self.xlsx(bytes)
    }
  }

  private static func hold(_ condition: Bool, _ what: String) throws {
    if !condition { throw Broken(what: what) }
  }

  // MARK: Tables and workbooks

  private static func csv(_ bytes: [UInt8]) throws {
    let (table, faults) = CSVReader.read(bytes, file: "a.csv")
    for row in 0..<table.rowCount { for column in 0..<table.columnCount { _ = table[row, column].text } }
    if faults.isEmpty {
      try hold(table.bytes { _ in true } == bytes, "a table of which all is kept is another")
      if table.rowCount > 0 { _ = table.place(ofRow: table.rowCount - 1) }
    }
    _ = WorkbookReader.read(bytes, file: "a.csv")
    try site(["Content/152501/2024/evaluations.csv": bytes])
    try site(["Content/152501/2024/indicators.csv": bytes, "Content/152501/2024/findings.csv": bytes])
  }

  /// Either a whole file, or the XML of a sheet, of the strings and of the styles with NUL between them.
  private static func xlsx(_ bytes: [UInt8]) {
    var limits = WorkbookLimits()
    limits.bytes = 1 << 22
    if bytes.starts(with: "PK".utf8) {
      _ = WorkbookReader.read(bytes, file: "a.xlsx", limits: limits)
      return
    }
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func link(_ id: Int, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"r\(id)\" Type=\"\(type)/\(kind)\" Target=\"\(target)\"/>"
    }
    let workbook = StoredZIP.bytes([
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "_rels/.rels",
        Array("<Relationships>\(link(1, "officeDocument", "xl/workbook.xml"))</Relationships>".utf8)
      ),
      (
        "xl/workbook.xml",
        Array(
          "<workbook xmlns:r=\"\(type)\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .utf8)
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Array(
          ("<Relationships>" + link(1, "worksheet", "worksheets/sheet1.xml") + link(2, "styles", "styles.xml")
            + link(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>").utf8)
      ),
      ("xl/worksheets/sheet1.xml", parts[0]),
      ("xl/sharedStrings.xml", parts.count > 1 ? parts[1] : Array("<sst/>".utf8)),
      ("xl/styles.xml", parts.count > 2 ? parts[2] : Array("<styleSheet/>".utf8)),
    ])
    _ = WorkbookReader.read(workbook, file: "a.xlsx", limits: limits)
    _ = AttachmentReader(limits: .init(bytes: 1 << 22, entries: 64), pdfPrograms: nil).read(
      name: "a.xlsx", workbook)
  }

  // MARK: Content

  private static let content: [String: [UInt8]] = [
    "Content/site.yaml": """
    标题: 公开
    网址: https://www.example.gov.cn/jxpj/
    门户:
      网站名称: 示例市人民政府
      域名: www.example.gov.cn
      网站标识码: "1525010001"
      栏目名称: 预算绩效
      栏目类型: 政府信息公开
      栏目说明: 公开评价结果
      栏目关键词: 预算绩效

    """,
    "Content/scales.yaml": "- 名称: 通用\n  档次:\n    - {等级: 优, 自: 90, 至: 100}\n    - {等级: 良, 自: 80, 至: 90}\n",
    "Content/divisions.csv": "code,name\n150000,内蒙古自治区\n152501,二连浩特市\n",
    "Content/152501/region.yaml": "发布机构: 二连浩特市财政局\n等级标准: 通用\n",
    "Content/152501/2024/report.md": "---\n标题: 结果\n预算年度: 2023\n发布日期: 2024-07-05\n---\n\n## 问题\n\n前期准备不足。\n",
    "Content/152501/2024/evaluations.csv": "编号,名称,评价对象,评价阶段,得分\np01,道路维修,项目支出,财政评价,91.50\n",
  ].mapValues { Array($0.utf8) }

  private static func site(_ changes: [String: [UInt8]]) throws {
    let reader = SiteReader(tree: MemoryTree(bytes: content.merging(changes) { $1 }))
    guard let frame = try reader.frame().value, let code = RegionCode("152501") else { return }
    _ = try reader.region(code, in: frame)
  }

  // MARK: Texts and templates

  private static func markdown(_ bytes: [UInt8]) throws {
    for tables in [MarkdownOptions.Tables.gfm, .accessible] {
      let foreign = MarkdownOptions(trust: .foreign, tables: tables, headingShift: 2, anchors: "h-")
      let html = MarkdownRenderer(foreign).html(from: bytes)
      try hold(String(validating: html, as: UTF8.self) != nil, "what is written is not UTF-8")
      if let found = ForeignHTML(html).firstForbidden { throw Broken(what: "passes: \(found)") }
    }
    _ = MarkdownRenderer(MarkdownOptions(trust: .page, anchors: "h-")).html(from: bytes, inserts: [[0x61]])
  }

  private struct Entry: Sendable {
    var name = "<b>|*甲*](x)"
    var inner = ["1", "`2`\n# 3"]
    var isOn = true
  }

  private static let contract = Contract<Entry>(
    "页",
    [
      .text("name", "名称", \.name), .texts("labels", "标签", \.inner), .flag("on", "是", \.isOn),
      .text("missing", "没有") { _ in nil },
      .list("list", "列表", Contract<String>("项", [.text("value", "值") { $0 }]), \.inner),
    ])

  private static func template(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let library = TemplateLibrary(
      partials: ["part": TemplateSource(file: "part.html", text: text)],
      strings: ["word": TemplateSource(file: "zh.yaml", text: text)], stringsFile: "zh.yaml")
    for escaping in [Escaping.html, .markdown] {
      let compilation = library.compile(
        TemplateSource(file: "a", text: text), for: contract, escaping: escaping)
      try hold(
        (compilation.template == nil) == !compilation.diagnostics.isEmpty,
        "refused without a fault, or taken with one")
      guard let template = compilation.template else { continue }
      try hold(
        template.render(Entry()).bytes == template.render(Entry()).bytes, "the same input gives other bytes")
    }
  }

  // MARK: Snapshots

  private static func bag(_ bytes: [UInt8]) throws {
    // To refuse bytes is right; what is taken must hold.
    if let lines = try? ManifestText.lines(of: bytes, digestBytes: 32) {
      for line in lines {
        let parts = line.path.split(separator: "/", omittingEmptySubsequences: false)
        try hold(!parts.contains { ["", ".", ".."].contains($0) }, "a path leads elsewhere")
      }
      try hold(Set(lines.map { Array($0.path.utf8) }).count == lines.count, "a path is listed twice")
    }
    if let info = BagInfo(bytes) { try hold(info.text == bytes, "the description is written in another way") }
  }

  private static func warc(_ bytes: [UInt8]) throws {
    // To refuse bytes is right, here and for every record; only what is taken, a trap or a hang can be wrong.
    if let zip = try? ZipReader(file(bytes), limit: 100) {
      for entry in zip.entries {
        try hold(entry.offset + entry.size <= bytes.count, "an entry is longer than the file")
        // Refused or read to the end, as above.
        try? records(of: entry, in: zip.file)
      }
    }
    let member = try MemberPacking().member(bytes)
    var inflater = try Inflater()
    var at = 0
    _ = inflater.unpacks(bytes, from: &at, to: bytes)
    at = 0
    try hold(
      inflater.unpacks(member, from: &at, to: bytes) && at == member.count, "a member is not read back")
    for stream in [bytes, member, member + member] {
      let whole = ZipReader.Entry(name: "a.warc.gz", header: 0, offset: 0, size: stream.count, checksum: 0)
      // Refused or read to the end, as above.
      try? records(of: whole, in: file(stream))
    }
  }

  private static func records(of entry: ZipReader.Entry, in file: borrowing FileSource) throws {
    var reader = try WARCReader(entry)
    let digester = try Digester(.sha256)
    while let head = try reader.next(file) {
      if head.type == "warcinfo" {
        _ = try reader.block(file)
      } else {
        let header = try reader.header(file)
        _ = WebFile.type(in: header, bytes: head.length)
        _ = try reader.finish(file, after: header, digester)
      }
    }
  }

  /// A file in memory that holds `bytes`.
  private static func file(_ bytes: [UInt8]) throws -> FileSource {
    let path = "/dev/shm/disclose-input-\(getpid())"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    try hold(
      descriptor >= 0 && write(descriptor, bytes, bytes.count) == bytes.count, "\(path) is not written")
    close(descriptor)
    let source = try FileSource(path)
    unlink(path)
    return source
  }

  // MARK: Requests

  /// The first byte says where the bytes of the connection are cut in two.
  private static func request(_ bytes: [UInt8]) throws {
    let cut = Int(bytes.first ?? 0)
    let heads = heads(in: [Array(bytes.dropFirst())])
    try hold(
      heads == self.heads(in: [Array(bytes.dropFirst().prefix(cut)), Array(bytes.dropFirst(1 + cut))]),
      "bytes that come in two pieces say something else")
    for head in heads {
      // A request that is refused asks for nothing.
      guard let request = try? Request(head, port: 1) else { continue }
      if let path = request.path {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        try hold(!parts.contains("..") && !path.hasPrefix("/"), "a path leads elsewhere")
      }
      _ = request.queryValue("on")
      if case .part(let range) = ByteRange(head.values(of: "range").first, of: 100) {
        try hold(!range.isEmpty && range.upperBound <= 100, "a range of bytes that are not there")
      }
    }
  }

  private static func heads(in pieces: [[UInt8]]) -> [RequestHead] {
    var reader = HeadReader()
    var heads: [RequestHead] = []
    for piece in pieces {
      reader.take(piece)
      do { while let head = try reader.next() { heads.append(head) } } catch { return heads }
    }
    return heads
  }
}
