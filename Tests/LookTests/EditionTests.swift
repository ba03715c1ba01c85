import Look
import Testing

@Suite struct EditionTests {
  @Test func `every byte of a text changes its edition, and so does its length`() {
    let page = Array("评价结果：91.50 分，优。".utf8)
    let changed = page.indices.map { index -> String in
      var other = page
      other[index] ^= 1
      return Edition(of: other).description
    }
    let cut = (0..<page.count).map { Edition(of: Array(page.prefix($0))).description }
    #expect(Set(changed + cut + [Edition(of: page).description]).count == page.count * 2 + 1)
    #expect(changed.allSatisfy { $0.count == 8 })
  }
}
