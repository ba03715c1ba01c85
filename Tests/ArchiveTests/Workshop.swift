import Diagnostics
import Evaluation
import Files
import Foundation
import Releases
import Signatures
import Testing

@testable import Archive

/// A folder that goes with its owner, with a small site in it and an archive.
final class Workshop {
  static let files = [
    "index.html":
      "<html>\n<head><title>首页 &amp; 说明</title></head>\n<body class=\"home\">\n<p>预算绩效</p>\n</body>\n</html>\n",
    "110101/2023/xm-01.html": "<html><head><title>xm-01</title></head><body><p>92.5</p></body></html>\n",
    "assets/style.css": "p { margin: 0 }\n",
    "110101/2023/attachments/报告 1.pdf": "%PDF-1.4 not really\n",
  ]
  let path: String

  init(_ files: [String: String] = Workshop.files) throws {
    path = NSTemporaryDirectory() + "disclose-" + UUID().uuidString
    try Self.write("title: site\n", to: path + "/Content/site.yaml")
    try Self.write("a,b\n1,2\n", to: path + "/Content/110101/2023/evaluations.csv")
    try Self.write("{{title}}\n", to: path + "/Templates/pages/home.md")
    try build(files)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
  }

  var archive: String { path + "/Archive" }

  /// Builds a site of `files` into `Public`.
  func build(_ files: [String: String]) throws {
    let staging = try OutputFolder(path + "/Public").stage(generator: "disclose")
    for (name, text) in files { try staging.add(name, Array(text.utf8)) }
    try staging.commit()
  }

  /// What a snapshot of the site is made of.
  func source(year: Int = 2024) throws -> SnapshotSource {
    let record = SnapshotRecord(
      title: "预算绩效评价公开", agency: "某市财政局", divisions: ["110101"], year: year,
      archived: try #require(CalendarDate("2025-01-31")), built: try #require(CalendarDate("2025-01-01")),
      address: "https://example.gov.cn/jxpj/", language: "zh-CN", software: "disclose")
    return SnapshotSource(
      site: path + "/Public",
      origin: SnapshotOrigin(
        scope: .published, site: DiskTree(root: path), findings: Array("{}\n".utf8), log: nil),
      record: record,
      mark: { Array("<p>已归档 2025-01-31 \($0)</p>".utf8) },
      description: { Array("<p>\($0.name) \($0.files)</p>".utf8) })
  }

  /// Makes a snapshot and gives its folder.
  @discardableResult
  func create(year: Int = 2024, seals: [Seal] = [], steps: Steps = .quick) throws -> String {
    let creation = try ArchiveFolder(archive, steps: steps).create(try source(year: year), seals: seals)
    #expect(creation.diagnostics.isEmpty)
    return try #require(creation.snapshot).folder
  }

  /// The files below `folder`, by path.
  static func tree(_ folder: String) throws -> [String: [UInt8]] {
    let disk = DiskTree(root: folder)
    var tree: [String: [UInt8]] = [:]
    for file in try disk.files(below: "") { tree[file] = try disk.bytes(at: file) }
    return tree
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// A key made for one test.
  static func key(_ scheme: SignatureScheme) throws -> SigningKey {
    try SigningKey(pem: try pem(scheme))
  }

  static func pem(_ scheme: SignatureScheme) throws -> [UInt8] {
    let kind = scheme == .ed25519 ? "-algorithm ed25519" : "-algorithm EC -pkeyopt group:SM2"
    let stream = try #require(popen("openssl genpkey " + kind, "r"))
    defer { pclose(stream) }
    var pem = [UInt8](repeating: 0, count: 4096)
    let count = fread(&pem, 1, pem.count, stream)
    return Array(pem.prefix(count))
  }
}

extension Steps {
  /// Steps that do not wait for the disk.
  static let quick = Steps(pass: { _, _ throws(FileTrouble) in }, reachDisk: false)
}

extension VerificationReport {
  /// What the check of `kind` came to.
  func outcome(_ kind: CheckKind) -> Outcome? { checks.first { $0.kind == kind }?.outcome }

  /// The code and file of each fault.
  var faults: [String] { diagnostics.map { "\($0.fault.code) \($0.place.file)" } }
}
