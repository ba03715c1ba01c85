import Diagnostics
import Files
import Testing

@Suite struct FaultTests {
  static let cases =
    FaultCases.yaml + FaultCases.fields + FaultCases.values + FaultCases.references + FaultCases.corrections
    + FaultCases.folders

  @Test(arguments: cases) func `a fault is found at its place, and nothing beside it`(_ site: FaultCase)
    throws
  {
    let found = try site.diagnostics().map { diagnostic in
      let place = "\(diagnostic.place)"
      return diagnostic.fault.code + " "
        + (place.hasPrefix(SmallSite.year) ? "…/" + place.dropFirst(SmallSite.year.count) : place)
    }
    #expect(found == site.expected)
  }

  @Test(arguments: cases) func `a fault's wording is filled in both languages`(_ site: FaultCase) throws {
    for diagnostic in try site.diagnostics() {
      for language in Language.allCases {
        let wording = diagnostic.what(in: language) + diagnostic.next(in: language)
        #expect(!wording.contains("{") && !wording.contains("}"), "\(wording)")
      }
    }
  }

  @Test func `every kind of fault of reading has a case`() throws {
    let catalogue = DiskTree(root: Repository.folder + "/Sources/Diagnostics/Catalogue")
    var kinds: Set<String> = []
    for topic in ["YAML", "FrontMatter", "Fields", "Values", "References", "Folders"] {
      let source = String(decoding: try catalogue.bytes(at: "Fault+\(topic).swift"), as: UTF8.self)
      kinds.formUnion(source.matches(of: /Fault\(\s*"([A-Z]\d{3})"/).map { String($0.1) })
    }
    let covered = Set(Self.cases.flatMap(\.expected).map { String($0.prefix(4)) })
    #expect(kinds.count > 40)
    #expect(kinds.subtracting(covered).sorted() == [])
  }
}
