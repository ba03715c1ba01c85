import CommonMark
import Testing

@Suite struct AccessibleTableTests {
  @Test func `a paragraph that starts with Table becomes the caption`() {
    #expect(
      html("Table: *2024* 年\n\n| **名称** | 得分 |\n|:-|-:|\n| 甲 | 90 |", tables: .accessible) == """
        <div class="table" role="region" tabindex="0" aria-label="2024 年">
        <table>
        <caption><em>2024</em> 年</caption>
        <thead>
        <tr>
        <th scope="col" class="left">名称</th>
        <th scope="col" class="right">得分</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row" class="left">甲</th>
        <td class="right">90</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `a table without caption is no region, but can be moved with the keyboard`() {
    #expect(
      html("| a |\n|-|", tables: .accessible) == """
        <div class="table" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        </tr>
        </thead>
        </table>
        </div>

        """)
  }

  @Test func `the caption may stand on the line above the header`() {
    #expect(html("Table: x\n| a |\n|-|", tables: .accessible).contains("<caption>x</caption>"))
  }

  @Test(arguments: [
    "Table: x\n\n---\n\n| a |\n|-|", "Table: x\n\n> | a |\n> |-|", "Table:\n\n| a |\n|-|",
    "Tables: x\n\n| a |\n|-|",
    "Table&#58; x\n\n| a |\n|-|", "&#84;able: x\n\n| a |\n|-|", "Table: x\n\n# y\n\n| a |\n|-|",
  ])
  func `any other paragraph stays one`(markdown: String) {
    let found = html(markdown, tables: .accessible)
    #expect(found.hasPrefix("<p>Table"))
    #expect(!found.contains("<caption>"))
  }

  @Test func `the label of a region is its caption without markup`() {
    let found = html("Table: \"a\" & `b` ![c](d)\n\n| a |\n|-|", tables: .accessible)
    #expect(found.contains("aria-label=\"&quot;a&quot; &amp; b c\""))
  }

  @Test func `only a header that is wholly bold makes row headers`() {
    let found = html("| **a** b | **c** |\n|-|-|\n| 1 | 2 |", tables: .accessible)
    #expect(found.contains("<th scope=\"col\"><strong>a</strong> b</th>\n<th scope=\"col\">c</th>"))
    #expect(found.contains("<td>1</td>\n<th scope=\"row\">2</th>"))
  }

  @Test func `an empty cell is never a header`() {
    let found = html("| | **b** |\n|-|-|\n| 1 | |", tables: .accessible)
    #expect(!found.contains("<th scope=\"col\"></th>"))
    #expect(!found.contains("<th scope=\"row\"></th>"))
  }
}
