import Diagnostics
import Foundation
import Testing

@Suite struct FaultFamilyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let faults = FaultFamily.all.flatMap(\.faults)

  @Test func `every kind of fault belongs to one family`() throws {
    let folder = Self.root.appending(path: "Sources/Diagnostics/Catalogue")
    let codes = try FileManager.default.contentsOfDirectory(atPath: folder.path).flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).matches(
        of: /= Fault\(\s*"([A-Z]\d{3})"/
      )
      .map { String($0.1) }
    }
    #expect(Self.faults.map(\.code).sorted() == codes.sorted())
  }

  @Test func `every example has all details that its wording asks for`() {
    for family in FaultFamily.all {
      for fault in family.faults {
        let details = family.example(of: fault).details
        for wording in [fault.zh, fault.en] {
          for name in (wording.what + wording.next).matches(of: /\{(\w+)\}/).map({ String($0.1) }) {
            #expect(details[name] != nil, "\(fault.code) has no example of {\(name)}")
          }
        }
      }
    }
  }

  @Test func `no wording sends a person to files that only the sources of the program have`() {
    for fault in Self.faults {
      for wording in [fault.zh, fault.en] {
        #expect(!(wording.what + wording.next).contains("docs/"), "\(fault.code)")
      }
    }
  }

  @Test func `an explanation says what, why, how to mend it, and gives an example`() throws {
    let text = try #require(FaultExplanation("D102", in: .en)).text
    #expect(
      text == """
        D102  error  Tables (CSV)

        What
          This row has … cells, the header has ….

        Why it matters
          One cell out of place would put amounts and scores under other projects, so a table that cannot be read for \
        certain is not guessed at.

        How to mend it
          Look for a missing or extra comma; a cell that contains a comma must be in double quotes.

        Example (invented)
          Content/152501/2024/evaluations.csv:7:3: error D102: This row has 9 cells, the header has 8.
              → Look for a missing or extra comma; a cell that contains a comma must be in double quotes.

        """)
    #expect(FaultExplanation("Z999", in: .zh) == nil)
  }

  @Test func `a fault that matters for another reason than its family says its own`() throws {
    for (language, reason) in [(Language.zh, "就差一万倍"), (.en, "is wrong by that factor")] {
      let (family, fault) = try #require(FaultFamily.family(of: "C241"))
      #expect(try #require(family.ownReason(of: fault, in: language)).contains(reason))
      let text = try #require(FaultExplanation("C241", in: language)).text
      #expect(text.contains(reason))
      #expect(!text.contains(family.why(in: language)))
    }
    for family in FaultFamily.all {
      for fault in family.faults {
        for language in Language.allCases {
          #expect(family.ownReason(of: fault, in: language) != family.why(in: language), "\(fault.code)")
        }
      }
    }
  }

  @Test(arguments: [
    ("c111", "C111", ["C111"]), ("C 11", "C11", ["C111"]), ("C999", "C999", []), ("X202", "X202", []),
    ("", "", []),
  ])
  func `a code is known whatever its case, and near ones are found`(
    _ written: String, _ code: String, _ contained: [String]
  ) {
    #expect(FaultCodes.code(written) == code)
    let near = FaultCodes.near(code).map(\.code)
    #expect(near.count <= 5)
    #expect(Set(near).isSuperset(of: contained))
    if code.isEmpty { #expect(near == []) }
  }

  @Test func `docs/codes.md explains exactly the kinds of fault`() throws {
    let document = Self.root.appending(path: "docs/codes.md")
    let marker = "<!-- written from the catalogue; the rest of this file is compared with it -->\n\n"
    let text = try String(contentsOf: document, encoding: .utf8)
    let start = try #require(text.range(of: marker)).upperBound
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data((text[..<start] + FaultExplanation.markdown).utf8).write(to: document)
      Issue.record("docs/codes.md was written anew; look at the difference and run again")
      return
    }
    #expect(text[start...] == FaultExplanation.markdown)
  }
}
