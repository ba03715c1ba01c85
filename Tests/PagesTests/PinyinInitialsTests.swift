import Testing

@testable import Pages

@Suite struct PinyinInitialsTests {
  @Test(arguments: [
    ("城市道路维修项目", "csdlwxxm"), ("硚口区", "kq"), ("2023年度预算A类绩效", "ndys ljx"), ("甲1乙", nil), ("ABC 2024", nil),
    ("教育局（本级）", "jyj bj"),
  ])
  func `names have the initials of their common characters, run by run`(_ name: String, _ initials: String?) {
    #expect(PinyinInitials.text(of: name) == initials)
  }

  @Test func `every character of level 1 stands in the table once, no initial is i, u or v`() {
    let characters = PinyinTable.characters.flatMap { Array($0.of.unicodeScalars) }
    #expect(characters.count == 3755)
    #expect(Set(characters).count == 3755)
    #expect(String(PinyinTable.characters.map(\.initial)) == "abcdefghjklmnopqrstwxyz")
  }
}
