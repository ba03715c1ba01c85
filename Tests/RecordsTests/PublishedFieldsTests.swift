import Evaluation
import Files
import Records
import Testing

@Suite struct PublishedFieldsTests {
  @Test(arguments: RecordKind.allCases)
  func `every declared field is published as data or left out with a reason`(_ kind: RecordKind) throws {
    guard let file = PublishedFields.file(of: kind) else { return }
    let published = PublishedFields.declarations(of: kind).map(\.name)
    let leftOut = PublishedFields.leftOut(of: kind)
    for field in file.fields {
      let isPublished = published.contains(field.name)
      #expect(
        isPublished != leftOut.contains { $0.declaration.name == field.name },
        "\(file.name): \(field.name)")
    }
    #expect(Set(published).count == published.count)
  }

  @Test func `every declared field of a figure is published`() throws {
    let figures = try #require(FileKind.all.first { $0.name == "statistics.yaml" })
      .fields.first { $0.name == "figures" }
    let declared = try #require(figures).inner.map(\.name)
    #expect(PublishedFields.declarations(of: .figure).map(\.name) == declared)
  }

  @Test func `every field of an entry is published under its name`() throws {
    let tree = SmallSite.tree()
    let reader = SiteReader(tree: tree)
    let frame = try #require(try reader.frame().value)
    let code = try #require(frame.regions.first)
    let year = try #require(try reader.region(code, in: frame).value?.years.first)
    for member in PublishedFields.report.members(of: year.report) {
      let declared = PublishedFields.declarations(of: .report).first { $0.name == member.name }
      let inner = try #require(declared).inner.map(\.name)
      switch member.value {
      case .entries(let entries):
        for entry in entries { #expect(Set(entry.map(\.name)).isSubset(of: inner), "\(member.name)") }
      case .entry(let entry): #expect(Set(entry.map(\.name)).isSubset(of: inner), "\(member.name)")
      case .text, .texts, .number, .yes: #expect(inner.isEmpty, "\(member.name)")
      }
    }
  }

  @Test func `the document names every field that is left out`() throws {
    let tree = DiskTree(root: Repository.folder)
    let document = String(decoding: try tree.bytes(at: "docs/data.md"), as: UTF8.self)
    for kind in RecordKind.allCases {
      for field in PublishedFields.leftOut(of: kind) {
        #expect(document.contains("`\(field.declaration.name)`"))
        #expect(document.contains(field.reason.zh))
        #expect(document.contains(field.reason.en))
      }
    }
  }
}
