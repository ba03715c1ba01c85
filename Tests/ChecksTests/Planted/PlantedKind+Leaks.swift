extension PlantedKind {
  private typealias Numbers = PersonalNumberTests

  private static func forbidden(_ text: String) -> Plant {
    all(file("/forbidden-words.txt", "# 本局禁用词\n靓号\n甲工程\n密谋\n"), Self.text(text))
  }

  private static func book(
    sheets: String = "<sheet name=\"表\"/>", sheet: String = "", _ parts: KeyValuePairs<String, String> = [:]
  ) -> Plant {
    let plain: KeyValuePairs = [
      "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<sheets>\(sheets)</sheets>",
      "xl/worksheets/sheet1.xml": "<worksheet>\(sheet)</worksheet>",
    ]
    let all = parts.isEmpty ? plain : parts
    return attachment("a.xlsx", StoredArchive.bytes(all))
  }

  private static func document(_ text: String) -> Plant {
    attachment(
      "a.docx",
      StoredArchive.bytes([
        "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:p><w:t>\(text)</w:t></w:p>",
      ]))
  }

  private static func archive(_ files: KeyValuePairs<String, String>) -> Plant {
    attachment("a.zip", StoredArchive.bytes(files))
  }

  private static func narrative(_ text: String) -> Plant { cells(["评价说明": text]) }

  static let leaks = [
    PlantedKind("C601", Numbers.identities.map(text), lookalikes: Numbers.identityLookalikes.map(text)),
    PlantedKind("C602", Numbers.oldIdentities.map(text), lookalikes: Numbers.oldIdentityLookalikes.map(text)),
    PlantedKind("C603", Numbers.mobiles.map(text), lookalikes: Numbers.mobileLookalikes.map(text)),
    PlantedKind(
      "C604", Numbers.cards.map(text), lookalikes: Numbers.cardLookalikes.map(text), others: ["C601"]),
    PlantedKind("C605", LeakTests.addresses.map(text), lookalikes: LeakTests.addressLookalikes.map(text)),
    PlantedKind("C606", LeakTests.emails.map(text), lookalikes: LeakTests.emailLookalikes.map(text)),
    PlantedKind("C607", LeakTests.marks.map(text), lookalikes: LeakTests.ordinaryTalk.map(text)),
    PlantedKind("C608", LeakTests.secretWords.map(text), lookalikes: LeakTests.ordinaryTalk.map(text)),
    PlantedKind(
      "C609", ["选靓号", "甲工程二期", "密谋", "靓号"].map(forbidden),
      lookalikes: [forbidden("靓丽"), forbidden("甲类工程"), forbidden("秘密文件管理"), forbidden("# 本局"), text("靓号")]),
    PlantedKind(
      "C610",
      [
        attachment("a.csv", Array("电话,13812345671\n".utf8)), attachment("a.txt", Array("内部资料 注意保存".utf8)),
        attachment("a.txt", [0xBC, 0xD2, 0xD7, 0xA1] + Array("13812345671".utf8)), document("手机13812345671。"),
        book(sheet: "<row><c><v>13812345671</v></c></row>"),
        book(["[Content_Types].xml": "<Types/>", "docProps/app.xml": "<Template>13812345671</Template>"]
        ),
        attachment("a.zip", StoredArchive.bytes(["张_13812345671.txt": "无"])),
      ],
      lookalikes: [
        attachment("a.csv", Array("电话,0993-6012345\n".utf8)), attachment("a.txt", Array("保守国家秘密".utf8)),
        attachment("a.txt", Array("金额,13,812,345,678.00".utf8)), document("合计13812345671元"),
        book(sheet: "<row><c><v>6012345</v></c></row>"),
        book(["[Content_Types].xml": "<Types/>", "docProps/app.xml": "<Company>市财政局</Company>"]),
        attachment("a.zip", StoredArchive.bytes(["说明.txt": "无"])),
      ]),
    PlantedKind(
      "C611",
      [
        attachment("a.csv", Array("a@example.com".utf8)), document("本表请勿外传"),
        attachment("a.txt", Array("按机密文件管理".utf8)),
      ],
      lookalikes: [
        attachment("a.csv", Array("a@shawan.gov.cn".utf8)), document("本表请勿涂改"),
        attachment("a.txt", Array("计算机密码管理".utf8)),
      ]),
    PlantedKind(
      "C612",
      [
        book(sheets: "<sheet name=\"底稿\" state=\"hidden\"/>"),
        book(sheets: "<sheet name=\"底稿\" state=\"veryHidden\"/>"),
        book(sheet: "<col min=\"2\" max=\"3\" hidden=\"1\"/><c r=\"B1\"><v>1</v></c>"),
        book(sheet: "<row hidden=\"1\"><c><v>1</v></c></row>"),
        book(["[Content_Types].xml": "<Types/>", "xl/comments1.xml": "<comments/>"]),
        book(["[Content_Types].xml": "<Types/>", "docProps/core.xml": "<dc:creator>某某</dc:creator>"]),
      ],
      lookalikes: [
        book(), book(sheets: "<sheet name=\"hidden\" state=\"visible\"/>"),
        book(sheet: "<col hidden=\"0\"/>"),
        book(sheet: "<row hidden=\"false\"/>"), document("隐藏的工作表"),
        book(sheet: "<col min=\"2\" max=\"3\" hidden=\"1\"/><c r=\"A1\"><v>1</v></c><c r=\"B1\"/>"),
        book(["[Content_Types].xml": "<Types/>", "docProps/core.xml": "<dc:creator> </dc:creator>"]),
        book(["[Content_Types].xml": "<Types/>", "docProps/core.xml": "<dc:creator>WPS Office</dc:creator>"]),
      ]),
    PlantedKind(
      "C613",
      [
        archive(["安装.exe": "x"]), archive(["说明.txt": "MZ\u{0}"]), archive(["a/打开.bat": "x"]),
        archive(["a.txt": "#!/bin/sh"]),
        book(["[Content_Types].xml": "<Types/>", "xl/vbaProject.bin": "x"]),
        book(["[Content_Types].xml": "<Types/>", "xl/activeX/activeX1.xml": "<a/>"]),
      ],
      lookalikes: [
        archive(["安装说明.txt": "运行 setup.exe"]), archive(["exe.txt": "MZ2024001,民政"]),
        archive(["bat": "x.bat"]),
        archive(["a.txt": "# !/bin/sh"]),
        book(["[Content_Types].xml": "<Types/>", "docProps/app.xml": "<a>vbaProject.bin</a>"]),
        book(["[Content_Types].xml": "<Types/>", "xl/active.xml": "<a/>"]),
      ]),
    PlantedKind(
      "C614",
      [
        narrative("完成较好。<!-- 待核 -->"), narrative("完成较好。\n\n<!--\n待核\n-->"), narrative("[//]: # (待核)"),
        narrative("[comment]: <> (待核)"),
      ],
      lookalikes: [
        narrative("完成率 < 90%，--较低--。"), narrative("[1]: 见附件"), text("<!-- 待核 -->"), narrative("<b>完成较好</b>"),
      ]),
  ]
}
