import Digests
import Evaluation
import Foundation
import Testing

@testable import Preview

@Suite struct PreviewSiteTests {
  private let folder: TestSite
  private let site: PreviewSite

  init() async throws {
    folder = try TestSite()
    site = PreviewSite(try folder.setup(), digester: try Digester(.sha256))
    await site.update([""])
  }

  private func reply(_ target: String) async throws -> Reply {
    var reader = HeadReader()
    reader.take(Array("GET \(target) HTTP/1.1\r\nHost: localhost:1\r\n\r\n".utf8))
    let head = try #require(try reader.next())
    return await site.answer(try Request(head, port: 1))
  }

  private func text(_ target: String) async throws -> String {
    String(decoding: try await reply(target).body, as: UTF8.self)
  }

  /// The page without what the preview adds.
  private func shown(_ target: String) async throws -> Substring {
    let body = try await text(target)
    let end = try #require(body.range(of: "<link rel=\"stylesheet\" href=\"/.disclose"))
    return body[..<end.lowerBound]
  }

  private static let table = "Content/110101/2023/evaluations.csv"
  private static let page = "/110101/2023/xm-1.html"

  @Test(arguments: ["/", "/index.html", "/about.html", "/110101/", page, "/assets/style.css"])
  func `every page and file of the site is there`(target: String) async throws {
    #expect(try await reply(target).status == .ok)
  }

  @Test(arguments: [
    "/assets/", "/assets", "/nothing.html", "/110101/2023/CANARY-1.html", "/110101/2024/index.html",
    "/Content/site.yaml", "/110101/2023/evaluations.csv", "/../Package.swift", "/%2e%2e/Package.swift",
    "/.disclose/strings/en.yaml", "/.disclose/bar.html", "/.disclose/../index.html", "/999999/",
    "/.disclose/on/2025-13-01/index.html", "/.disclose/on/2025-01-01/.disclose/findings",
  ])
  func `everything else is not found, on the site's own page`(target: String) async throws {
    let reply = try await reply(target)
    #expect(reply.status == .notFound)
    #expect(String(decoding: reply.body, as: UTF8.self).contains("http://localhost:1/assets/style.css"))
  }

  @Test func `pages of archived years are said to be in the built site`() async throws {
    let said = "run disclose build and open them in the built site."
    let row = "2024-01,2024,2025-01-01,\(String(repeating: "0", count: 64)),是\n"
    try folder.write("名称,年度,归档日期,指纹,本站浏览\n\(row)", to: "Content/snapshots.csv")
    await site.update(["Content/snapshots.csv"])
    #expect(try await text("/archive.html").contains("archive/2024-01/index.html"))
    for page in ["/archive/2024-01/index.html", "/archive/2024-01/110101/2023/xm-1.html"] {
      #expect(try await reply(page).status == .notFound)
      #expect(try await text(page).contains(said), "\(page)")
    }
    for page in ["/", "/archive.html", "/archive/2023-01/index.html", "/nothing.html"] {
      #expect(try await !text(page).contains(said), "\(page)")
    }
  }

  @Test func `a folder is named with its slash`() async throws {
    let reply = try await reply("/110101/2023")
    #expect(reply.status == .movedPermanently)
    #expect(reply.fields.contains(HeaderField("Location", "/110101/2023/")))
  }

  @Test func `a change shows, and only in what it concerns`() async throws {
    let (before, home) = (try await text(Self.page), try await text("/"))
    try folder.replace("92.50", with: "93.25", in: Self.table)
    await site.update([Self.table])
    #expect(before.contains("92.50"))
    #expect(try await text(Self.page).contains("93.25"))
    #expect(try await text("/") == home)
  }

  @Test func `a fault shows over the last good version, with place, line and what to do`() async throws {
    try folder.replace("92.50", with: "9x", in: Self.table)
    await site.update([Self.table])
    let page = try await text(Self.page)
    #expect(page.contains("92.50"))
    #expect(page.contains("Content/110101/2023/evaluations.csv:2:"))
    #expect(page.contains("<pre>xm-1,公开的项目"))
    #expect(try await text("/").contains("disclose-faults"))
    try folder.replace("9x", with: "91", in: Self.table)
    await site.update([Self.table])
    #expect(try await !text(Self.page).contains("disclose-faults"))
  }

  @Test func `the line of a withheld record is not shown`() async throws {
    try folder.replace("CANARY 单位,50,差,,涉密", with: "CANARY 单位,5x,差,,涉密", in: Self.table)
    try folder.replace(",总体,目标不够", with: ",总体,", in: "Content/110101/2023/findings.csv")
    try folder.write(
      folder.read("Content/110101/2023/findings.csv") + "f-4,CANARY-1,,CANARY 问题,\n",
      to: "Content/110101/2023/findings.csv")
    await site.update([Self.table])
    let page = try await text("/.disclose/findings")
    #expect(page.contains("evaluations.csv:3:"))
    #expect(page.contains("findings.csv:6:"))
    #expect(!page.contains("CANARY 单位"))
    #expect(!page.contains("CANARY 问题"))
  }

  @Test func `records held back are named with the day, withheld ones only by id and ground`() async throws {
    let page = try await text("/110101/")
    #expect(page.contains("CANARY 未到期的项目"))
    #expect(page.contains("2025-01-02"))
    #expect(page.contains("110101/2023 CANARY-1 withheld: classified"))
    #expect(page.contains("110101/2023 CANARY-2 withheld: sensitive"))
    #expect(!page.contains("CANARY 涉密"))
    #expect(!page.contains("CANARY 敏感"))
  }

  @Test func `a record that was withdrawn is named by its id and the day, be its row there or not`()
    async throws
  {
    try folder.write(
      "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2024-12-01,评价结果,xm-1,撤下,,,,核实数据,一般更正\n"
        + "2024-12-02,评价结果,gone-1,撤下,,,,核实数据,一般更正\n",
      to: "Content/110101/2023/corrections.csv")
    await site.update(["Content/110101/2023/corrections.csv"])
    let page = try await text("/110101/")
    #expect(page.contains("110101/2023 xm-1 withdrawn on <time datetime=\"2024-12-01\">"))
    #expect(page.contains("110101/2023 gone-1 withdrawn on <time datetime=\"2024-12-02\">"))
  }

  @Test func `what must not go out is found in the look too`() async throws {
    let template = "Templates/pages/home.md"
    try folder.write(folder.read(template) + "\n13812345678\n", to: template)
    await site.update([template])
    #expect(try await text("/").contains("Templates/pages/home.md:"))
    try folder.replace("13812345678", with: "", in: template)
    await site.update([template])
    #expect(try await !text("/").contains("disclose-faults"))
  }

  @Test func `the site shows as the public sees it on another day`() async throws {
    let (before, after) = ("/.disclose/on/2024-06-29/110101/", "/.disclose/on/2025-01-02/110101/2023/")
    #expect(try await !shown(before).contains("2023年度测试报告"))
    #expect(try await reply("/.disclose/on/2024-06-29/110101/2023/").status == .notFound)
    #expect(try await reply(after + "CANARY-3.html").status == .ok)
    #expect(try await reply(after + "CANARY-1.html").status == .notFound)
    #expect(try await text("/.disclose/on/2025-06-30/index.html").contains("CANARY 尚未发布的报告"))
    let choice = try await reply("/.disclose/on?date=2025-01-02&page=110101%2Findex.html")
    #expect(choice.fields.contains(HeaderField("Location", "/.disclose/on/2025-01-02/110101/index.html")))
  }

  @Test(arguments: ["%0d%0aX:%20y", "https://evil.example/", "//evil.example", "%5c%5cevil.example"])
  func `the choice of a day leads nowhere else`(page: String) async throws {
    let reply = try await reply("/.disclose/on?date=2025-01-02&page=\(page)")
    let location = try #require(reply.fields.first { $0.name == "Location" }).value
    #expect(location.hasPrefix("/.disclose/on/2025-01-02/"))
    #expect(!location.contains("\r"))
  }

  @Test func `a broken template leaves the last good one, a broken bar the page alone`() async throws {
    try folder.replace("{{title}}", with: "{{titel}}", in: "Templates/pages/not-found.md")
    await site.update(["Templates/pages/not-found.md"])
    let page = try await text(Self.page)
    #expect(page.contains("Templates/pages/not-found.md:"))
    #expect(page.contains("92.50"))
    try folder.remove("Templates/preview/bar.html")
    await site.update(["Templates/preview/bar.html"])
    #expect(try await reply(Self.page).status == .ok)
  }

  @Test func `deleted folders are survived`() async throws {
    for path in ["Content/110101", "Content", "Templates"] {
      try folder.move(path, to: "away")
      await site.update([""])
      _ = try await reply("/")
      _ = try await reply(Self.page)
      try folder.move("away", to: path)
      await site.update([""])
      #expect(try await reply(Self.page).status == .ok)
      #expect(try await !text(Self.page).contains("disclose-faults"))
    }
  }

  @Test func `where there never was a good version the faults are the page`() async throws {
    try folder.replace("92.50", with: "9x", in: Self.table)
    let other = PreviewSite(try folder.setup(), digester: try Digester(.sha256))
    await other.update([""])
    let shown = await other.page(Topic(page: "110101/index.html", day: other.setup.day, host: "localhost:1"))
    #expect(shown?.status == .serviceUnavailable)
    #expect(shown.map { String(decoding: $0.resource.bytes, as: UTF8.self).contains("9x") } ?? false)
  }

  @Test func `nothing withheld or not due is in what is served as public`() async throws {
    for target in ["/", "/110101/", "/110101/2023/", Self.page, "/110101/subject/project.html"] {
      #expect(try await !shown(target).contains("CANARY"), "\(target) tells")
    }
  }
}
