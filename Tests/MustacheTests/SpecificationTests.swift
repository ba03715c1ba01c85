import Testing

/// The behaviour that the Mustache specification (version 1.4, its required modules) asks for, with our own texts.
///
/// Deliberate deviations:
/// - A name or partial that does not exist is a fault, not an empty text. What the specification shows with missing
///   names is shown here with names that have no value.
/// - A partial that calls itself is a fault, even if the data would end it.
/// - `{{{name}}}` and `{{&name}}` are for ready HTML only; every other value is escaped.
/// - Numbers are texts by the time they reach a template, lists of lists do not occur, and a leading dot (`{{.name}}`)
///   is not a name.
/// - A flag's block does not change what `{{.}}` stands for.
/// - The optional modules (inheritance, dynamic names, lambdas) are faults.
@Suite struct SpecificationTests {
  @Test(arguments: [
    TemplateCase("inline", "前{{! 说明 }}后", "前后"),
    TemplateCase("over several lines", "前{{!\n 说明\n 还有\n}}后\n", "前后\n"),
    TemplateCase("alone on its line", "一\n{{! 说明 }}\n二\n", "一\n二\n"),
    TemplateCase("alone and indented", "一\n  {{! 说明 }}\n二\n", "一\n二\n"),
    TemplateCase("alone between CRLF", "一\r\n{{! 说明 }}\r\n二", "一\r\n二"),
    TemplateCase("alone on the first line", "  {{! 说明 }}\n二", "二"),
    TemplateCase("alone on the last line", "一\n  {{! 说明 }}", "一\n"),
    TemplateCase("alone on several lines", "一\n{{!\n说明\n}}\n二\n", "一\n二\n"),
    TemplateCase("alone, indented, on several lines", "一\n  {{!\n  说明\n  }}\n二\n", "一\n二\n"),
    TemplateCase("beside text keeps blanks", "  一 {{! 说明 }}\n", "  一 \n"),
    TemplateCase("between blanks", "一 {{! 说明 }} 二", "一  二"),
    TemplateCase("may hold what looks like a tag", "一{{! {{title }}二", "一二"),
  ])
  func `comments leave nothing behind`(_ example: TemplateCase) throws { try example.check() }

  @Test(arguments: [
    TemplateCase("a pair", "{{=<% %>=}}《<%title%>》", "《绩效报告》"),
    TemplateCase("marks that have a meaning elsewhere", "《{{=[ ]=}}[title]》", "《绩效报告》"),
    TemplateCase(
      "stay for sections after them",
      "a\n{{#open}}\n {{year}}\n |year|\n{{/open}}\n{{= | | =}}\n|#open|\n {{year}}\n |year|\n|/open|\nz\n",
      "a\n 2024\n |year|\n {{year}}\n 2024\nz\n"),
    TemplateCase(
      "stay for inverted sections after them",
      "{{^closed}}{{year}}|year|{{/closed}}{{= | | =}}|^closed|{{year}}|year||/closed|",
      "2024|year|{{year}}2024"),
    TemplateCase(
      "do not reach into partials", "[{{>p}}]\n{{= | | =}}\n[|>p|]\n", "[-2024-]\n[-2024-]\n",
      partials: ["p": "-{{year}}-"]),
    TemplateCase(
      "do not reach out of partials", "[{{>p}}]\n{{year}}|year|\n", "[2024  2024]\n2024|year|\n",
      partials: ["p": "{{year}} {{= | | =}} |year|"]),
    TemplateCase("between blanks", "一 {{=@ @=}} 二", "一  二"),
    TemplateCase("beside text", " 一 {{=@ @=}}\n", " 一 \n"),
    TemplateCase("alone on its line", "一\n{{=@ @=}}\n二\n", "一\n二\n"),
    TemplateCase("alone and indented", "一\n  {{=@ @=}}\n二\n", "一\n二\n"),
    TemplateCase("alone between CRLF", "一\r\n{{= @ @ =}}\r\n二", "一\r\n二"),
    TemplateCase("alone on the first line", "  {{=@ @=}}\n二", "二"),
    TemplateCase("alone on the last line", "一\n  {{=@ @=}}", "一\n"),
    TemplateCase("with blanks", "一{{= @   @ =}}二", "一二"),
    TemplateCase("and back again", "{{=<% %>=}}<%year%><%={{ }}=%>{{year}}", "20242024"),
  ])
  func `delimiters can be changed`(_ example: TemplateCase) throws { try example.check() }

  @Test(arguments: [
    TemplateCase("no tag", "只有 {文字} 。\n", "只有 {文字} 。\n"),
    TemplateCase("a name", "《{{title}}》\n", "《绩效报告》\n"),
    TemplateCase("escaped", "{{hostile}}", "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"),
    TemplateCase("ready HTML in three braces", "{{{chart}}}", "<svg>\n</svg>"),
    TemplateCase("ready HTML with an ampersand", "{{&chart}}", "<svg>\n</svg>"),
    TemplateCase("without a value", "（{{missing}}{{empty}}）", "（）"),
    TemplateCase("dotted", "{{unit.name}}={{#unit}}{{name}}{{/unit}}", "财政局=财政局"),
    TemplateCase("dotted, to any depth", "{{unit.room.floor.number}}", "3"),
    TemplateCase("dotted through nothing", "（{{nobody.room.floor.number}}）", "（）"),
    TemplateCase("the first part is looked for outwards", "{{#unit}}{{room.floor.name}}{{/unit}}", "三楼"),
    TemplateCase("blanks around", "| {{year}} |", "| 2024 |"),
    TemplateCase("blanks around ready HTML", "| {{&chart}} |", "| <svg>\n</svg> |"),
    TemplateCase("alone on its line", "  {{year}}\n", "  2024\n"),
    TemplateCase("ready HTML alone on its line", "  {{{chart}}}\n", "  <svg>\n</svg>\n"),
    TemplateCase("blanks inside", "|{{ year }}|", "|2024|"),
    TemplateCase("blanks inside three braces", "|{{{ chart }}}|", "|<svg>\n</svg>|"),
    TemplateCase("blanks after an ampersand", "|{{& chart }}|", "|<svg>\n</svg>|"),
  ])
  func `names are replaced by values`(_ example: TemplateCase) throws { try example.check() }

  @Test(arguments: [
    TemplateCase("no", "“{{^closed}}有{{/closed}}”", "“有”"),
    TemplateCase("yes", "“{{^open}}有{{/open}}”", "“”"),
    TemplateCase("nothing", "“{{^missing}}有{{/missing}}”", "“有”"),
    TemplateCase("an empty text", "“{{^empty}}有{{/empty}}”", "“有”"),
    TemplateCase("a text", "“{{^title}}有{{/title}}”", "“”"),
    TemplateCase("a section", "“{{^unit}}有{{/unit}}”", "“”"),
    TemplateCase("no section", "“{{^nobody}}有{{/nobody}}”", "“有”"),
    TemplateCase("a list", "“{{^projects}}有{{/projects}}”", "“”"),
    TemplateCase("an empty list", "“{{^none}}有{{/none}}”", "“有”"),
    TemplateCase(
      "several", "{{^closed}}\n* 一\n{{/closed}}\n* {{year}}\n{{^closed}}\n* 三\n{{/closed}}\n",
      "* 一\n* 2024\n* 三\n"),
    TemplateCase("nested and shown", "|{{^closed}}甲{{^closed}}乙{{/closed}}丙{{/closed}}|", "|甲乙丙|"),
    TemplateCase("nested and hidden", "|{{^open}}甲{{^open}}乙{{/open}}丙{{/open}}|", "||"),
    TemplateCase("dotted", "{{^unit.name}}有{{/unit.name}}", ""),
    TemplateCase("dotted through nothing", "{{^nobody.room.door}}有{{/nobody.room.door}}", "有"),
    TemplateCase("keeps blanks", " | {{^closed}}\t|\t{{/closed}} | \n", " | \t|\t | \n"),
    TemplateCase("keeps blanks inside", " | {{^closed}} {{! - }}\n {{/closed}} | \n", " |  \n  | \n"),
    TemplateCase("indented in a line", " {{^closed}}一{{/closed}}\n {{^closed}}二{{/closed}}\n", " 一\n 二\n"),
    TemplateCase("alone on its line", "一\n{{^closed}}\n|\n{{/closed}}\n二\n", "一\n|\n二\n"),
    TemplateCase("alone and indented", "一\n  {{^closed}}\n|\n  {{/closed}}\n二\n", "一\n|\n二\n"),
    TemplateCase("alone between CRLF", "|\r\n{{^closed}}\r\n{{/closed}}\r\n|", "|\r\n|"),
    TemplateCase("alone on the first line", "  {{^closed}}\n甲{{/closed}}\n乙", "甲\n乙"),
    TemplateCase("alone on the last line", "甲{{^closed}}\n乙\n  {{/closed}}", "甲\n乙\n"),
    TemplateCase("with blanks", "|{{^ closed }}甲{{/ closed }}|", "|甲|"),
  ])
  func `inverted sections show when there is nothing`(_ example: TemplateCase) throws { try example.check() }

  @Test(arguments: [
    TemplateCase("yes", "“{{#open}}有{{/open}}”", "“有”"),
    TemplateCase("no", "“{{#closed}}有{{/closed}}”", "“”"),
    TemplateCase("nothing", "“{{#missing}}有{{/missing}}{{#nobody}}有{{/nobody}}”", "“”"),
    TemplateCase("opens a value", "{{#unit}}{{name}}。{{/unit}}", "财政局。"),
    TemplateCase("names further out", "{{#unit}}{{year}}，{{name}}，{{room.door}}{{/unit}}", "2024，财政局，305"),
    TemplateCase("a text", "{{#year}}{{.}}即{{year}}{{/year}}", "2024即2024"),
    TemplateCase(
      "lists within lists",
      "{{#projects}}{{title}}{{#labels}}（{{year}}{{title}}{{.}}）{{/labels}};{{/projects}}",
      "道路（2024道路甲）（2024道路乙）;桥梁;水渠（2024水渠丙）;"),
    TemplateCase(
      "deeply nested",
      "{{#unit}}\n{{name}}\n{{#room}}\n{{name}}{{door}}\n{{#floor}}\n{{name}}{{door}}{{year}}\n{{/floor}}\n"
        + "{{name}}{{door}}\n{{/room}}\n{{name}}\n{{/unit}}\n",
      "财政局\n财政局305\n三楼3052024\n财政局305\n财政局\n"),
    TemplateCase("a list", "{{#projects}}{{title}}{{/projects}}", "道路桥梁水渠"),
    TemplateCase("an empty list", "“{{#none}}有{{/none}}”", "“”"),
    TemplateCase("a text is not a list", "{{#title}}一次{{/title}}", "一次"),
    TemplateCase(
      "several", "{{#open}}\n* 一\n{{/open}}\n* {{year}}\n{{#open}}\n* 三\n{{/open}}\n", "* 一\n* 2024\n* 三\n"),
    TemplateCase("nested and shown", "|{{#open}}甲{{#open}}乙{{/open}}丙{{/open}}|", "|甲乙丙|"),
    TemplateCase("nested and hidden", "|{{#closed}}甲{{#closed}}乙{{/closed}}丙{{/closed}}|", "||"),
    TemplateCase("the current text", "{{#labels}}（{{.}}）{{/labels}}", "（春）（夏）（秋）"),
    TemplateCase("the current text as a block", "{{#labels}}{{#.}}{{.}}{{/.}}{{/labels}}", "春夏秋"),
    TemplateCase("a flag keeps the current text", "{{#labels}}{{#open}}{{.}}{{/open}}{{/labels}}", "春夏秋"),
    TemplateCase("dotted", "{{#unit.room}}{{door}}{{/unit.room}}", "305"),
    TemplateCase("dotted, with a text", "{{#unit.room.door}}有{{/unit.room.door}}", "有"),
    TemplateCase("dotted through nothing", "{{#nobody.room}}有{{/nobody.room}}", ""),
    TemplateCase("after a hidden one", "{{#none}}{{title}}{{/none}}{{title}}", "绩效报告"),
    TemplateCase("keeps blanks", " | {{#open}}\t|\t{{/open}} | \n", " | \t|\t | \n"),
    TemplateCase("keeps blanks inside", " | {{#open}} {{! - }}\n {{/open}} | \n", " |  \n  | \n"),
    TemplateCase("indented in a line", " {{#open}}一{{/open}}\n {{#open}}二{{/open}}\n", " 一\n 二\n"),
    TemplateCase("alone on its line", "一\n{{#open}}\n|\n{{/open}}\n二\n", "一\n|\n二\n"),
    TemplateCase("alone and indented", "一\n  {{#open}}\n|\n  {{/open}}\n二\n", "一\n|\n二\n"),
    TemplateCase("alone between CRLF", "|\r\n{{#open}}\r\n{{/open}}\r\n|", "|\r\n|"),
    TemplateCase("alone on the first line", "  {{#open}}\n甲{{/open}}\n乙", "甲\n乙"),
    TemplateCase("alone on the last line", "甲{{#open}}\n乙\n  {{/open}}", "甲\n乙\n"),
    TemplateCase("with blanks", "|{{# open }}甲{{/ open }}|", "|甲|"),
  ])
  func `sections show once for each value`(_ example: TemplateCase) throws { try example.check() }

  @Test(arguments: [
    TemplateCase("its text", "“{{>p}}”", "“部分”", partials: ["p": "部分"]),
    TemplateCase(
      "sees the names of the place", "{{#unit}}{{>p}}{{/unit}}", "*财政局*", partials: ["p": "*{{name}}*"]),
    TemplateCase("within another", "{{>p}}", "[2024]", partials: ["p": "[{{>q}}]", "q": "{{year}}"]),
    TemplateCase("keeps blanks", "| {{>p}} |", "| \t|\t |", partials: ["p": "\t|\t"]),
    TemplateCase("in a line", "  {{year}}  {{> p}}\n", "  2024  >\n>\n", partials: ["p": ">\n>"]),
    TemplateCase("alone between CRLF", "|\r\n{{>p}}\r\n|", "|\r\n>|", partials: ["p": ">"]),
    TemplateCase("alone on the first line", "  {{>p}}\n>", "  >\n  >>", partials: ["p": ">\n>"]),
    TemplateCase("alone on the last line", ">\n  {{>p}}", ">\n  >\n  >", partials: ["p": ">\n>"]),
    TemplateCase(
      "indented, values are not", "一\n {{>p}}\n二\n", "一\n |\n <svg>\n</svg>|2024\n |\n二\n",
      partials: ["p": "|\n{{{chart}}}|{{year}}\n|\n"]),
    TemplateCase(
      "indented within indented", " {{>p}}\n", " a\n   b\n\n   c\n d\n",
      partials: ["p": "a\n  {{>q}}\nd\n", "q": "b\n\nc\n"]),
    TemplateCase(
      "indented around a list", "  {{>p}}\n", "  - 春\n  - 夏\n  - 秋\n  .\n",
      partials: ["p": "{{#labels}}\n- {{.}}\n{{/labels}}\n.\n"]),
    TemplateCase(
      "indented once before a list in a line", "  {{>p}}\n", "  春夏秋\n",
      partials: ["p": "{{#labels}}{{.}}{{/labels}}\n"]),
    TemplateCase("with blanks", "|{{> p }}|", "|[]|", partials: ["p": "[]"]),
  ])
  func `partials stand where they are called`(_ example: TemplateCase) throws { try example.check() }
}
