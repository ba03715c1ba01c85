import Diagnostics
import Testing

@testable import Checks

/// Every code that `check` can report, with things planted that it must find and things that only look like them.
@Suite struct PlantedSetTests {
  /// The codes of what stands in `site` after `plant` was put in: all of them, and those that weigh more than a note.
  private func codes(_ plant: PlantedKind.Plant) throws -> (all: Set<String>, weighty: Set<String>) {
    var site = PlantedSite()
    try plant(&site)
    let standing = try site.inspected().findings.filter(\.isStanding).map(\.diagnostic.fault)
    return (
      Set(standing.map(\.code)), Set(standing.filter { $0.severity != .information }.map(\.code))
    )
  }

  @Test func `nothing is wrong with the site in which faults are planted`() throws {
    #expect(try codes { _ in }.all == [])
  }

  @Test(arguments: PlantedKind.all)
  func `what is planted is found whole, and without a false alarm`(kind: PlantedKind) throws {
    for (index, plant) in kind.faults.enumerated() {
      let found = try codes(plant)
      #expect(found.all.contains(kind.code), "fault \(index) of \(kind)")
      #expect(
        found.weighty.subtracting(kind.besides).subtracting([kind.code]) == [], "fault \(index) of \(kind)")
    }
    for (index, plant) in kind.lookalikes.enumerated() {
      let found = try codes(plant)
      #expect(!found.all.contains(kind.code), "look-alike \(index) of \(kind)")
      #expect(found.weighty.subtracting(kind.others) == [], "look-alike \(index) of \(kind)")
    }
  }

  @Test(
    "what must not go out is named by the line and column of the very words",
    arguments: [
      ({ $0.narrative = "## 概况\n\n第一段。\n\n联系人手机13812345671。\n" }, "2024/report.md:12:6"),
      ({ $0.report[3] = "摘要: 电话13812345671" }, "2024/report.md:5:5"),
      (PlantedKind.file("evaluations/p1.md", "\n第一行\n电话13812345671\n"), "2024/evaluations/p1.md:3:3"),
      (PlantedKind.text("第一行\n电话13812345671"), "2024/evaluations.csv:3:3"),
      ({ $0.settings[0] = "发布机构: 财政局13812345671" }, "region.yaml"),
    ] as [(PlantedKind.Plant, String)])
  func places(plant: PlantedKind.Plant, place: String) throws {
    var site = PlantedSite()
    try plant(&site)
    let found = try site.inspected().findings.map { "\($0.diagnostic.place)" }
    #expect(found.contains("Content/654203/" + place), "\(found)")
  }

  @Test func `every code has its planted faults and as many look-alikes`() {
    let codes = CheckReference.tallies.flatMap { $0.faults.map(\.code) }
    #expect(codes.count > 70)
    #expect(PlantedKind.all.map(\.code).sorted() == codes.sorted())
    let personal: Set = ["C601", "C602", "C603", "C604", "C605", "C606"]
    for kind in PlantedKind.all {
      #expect(kind.faults.count >= (personal.contains(kind.code) ? 10 : 3), "\(kind)")
      #expect(kind.lookalikes.count >= kind.faults.count, "\(kind)")
    }
  }
}
