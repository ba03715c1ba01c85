import Testing

@testable import Import

/// What becomes of a form that is imported again.
@Suite struct FormAgainTests {
  @Test func `indicators are found again by their names, and those that went go`() throws {
    let first = try Bureau.outcome(Bureau.sheet(FormTests.form))
    let content = first.files.mapValues { String(decoding: $0, as: UTF8.self) }
    let changed = FormTests.form.replacing(
      "|产出（90分）|数量|道路|≥12公里|12公里|50|50\n", with: "|产出|数量|桥梁|1座|1座|50|50\n")
    let outcome = try Bureau.outcome(Bureau.sheet(changed), content: content)
    #expect(Bureau.faults(outcome) == [])
    #expect(
      outcome.changes.map { "\($0.name) \($0.kind)" } == ["桥梁 new", "道路 removed"])
    #expect(
      Bureau.text(outcome, "indicators.csv")
        == "评价编号,一级指标,二级指标,三级指标,权重,目标值,实际值,得分,偏差原因\nxm-01,预算执行,预算执行率,,10,,75%,7.5,\n"
        + "xm-01,产出,数量,桥梁,50,1座,1座,50,\nxm-01,产出,质量,合格率,40,100%,99%,39,返工\n")
  }

  @Test func `the same form twice goes in once`() throws {
    let outcome = try Bureau.outcome(Bureau.sheet(FormTests.form), Bureau.sheet(FormTests.form, name: "又"))
    #expect(Bureau.faults(outcome) == ["I307 又!B2"])
    #expect(!outcome.isHeldBack)
    #expect(outcome.changes.filter { $0.table == .evaluations }.count == 1)
  }

  @Test func `a narrative that a person wrote is kept`() throws {
    let first = try Bureau.outcome(Bureau.sheet(FormTests.form))
    var content = first.files.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(try Bureau.outcome(Bureau.sheet(FormTests.form), content: content).files.isEmpty)
    let other = Bureau.sheet(FormTests.form.replacing("|修路|", with: "|修桥|"))
    let path = "Content/152501/2024/evaluations/xm-01.md"
    let again = try Bureau.outcome(other, content: content)
    #expect(again.files.keys.sorted() == [path, "Content/152501/2024/sources.csv"])
    #expect(
      again.changes.map { "\($0.kind)" } == [
        "changed([Import.RecordChange.FieldChange(field: \"评价说明\", before: \"修路\", after: \"修桥\")])"
      ])
    #expect(again.unchangedCount == 3)
    content["Content/152501/2024/sources.csv"] = nil
    content[path] = "人写的。\n"
    let kept = try Bureau.outcome(other, content: content)
    #expect(Bureau.faults(kept) == ["I305 \(path)"])
    #expect(kept.files[path] == nil)
    // Nor does the import after the one that kept it.
    for (file, bytes) in kept.files { content[file] = String(decoding: bytes, as: UTF8.self) }
    #expect(Bureau.text(kept, "sources.csv")?.contains("评价说明") == false)
    let last = try Bureau.outcome(other, content: content)
    #expect(Bureau.faults(last) == ["I305 \(path)"])
    #expect(last.files.isEmpty)
  }

  @Test func `an imported narrative that a person changed is kept, whatever else was imported since`() throws
  {
    let first = try Bureau.outcome(Bureau.sheet(FormTests.form))
    var content = first.files.mapValues { String(decoding: $0, as: UTF8.self) }
    let list = Bureau.sheet("单位自评\n项目名称|主管部门|得分\n甲项目|市教育局|95\n", name: "汇总")
    let second = try Bureau.outcome(list, content: content)
    for (file, bytes) in second.files { content[file] = String(decoding: bytes, as: UTF8.self) }
    let sources = try #require(Bureau.text(second, "sources.csv"))
    #expect(sources.contains(",表,项目代码") == false && sources.contains("预算数 D5"))
    #expect(sources.contains("得分 H13") == false && sources.contains(",汇总,名称 A3；主管部门 B3；得分 C3"))
    let path = "Content/152501/2024/evaluations/xm-01.md"
    let other = Bureau.sheet(FormTests.form.replacing("|修路|", with: "|修桥|"))
    #expect(try Bureau.outcome(other, content: content).files[path] != nil)
    content[path]? += "\n人写的。\n"
    for form in [Bureau.sheet(FormTests.form), other] {
      let kept = try Bureau.outcome(form, content: content)
      #expect(Bureau.faults(kept) == ["I305 \(path)"])
      #expect(kept.files[path] == nil)
    }
  }
}
