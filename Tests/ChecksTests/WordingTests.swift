import Diagnostics
import Testing

@testable import Checks

@Suite struct WordingTests {
  private func codes(_ rule: some Rule, _ text: String) throws -> [String] {
    try TestReports.findings(rule, in: text).map(\.fault.code)
  }

  static let wrongWords = ["专用帐户", "截止目前", "资金拔付", "部暑工作", "设备按装", "工程峻工", "台帐不全", "全面复盖"]

  @Test(arguments: wrongWords)
  func `a wrong word is pointed out`(text: String) throws {
    #expect(try codes(WrongWordUse(), text) == ["C701"])
  }

  static let rightWords = [
    "专用账户", "截至目前", "资金拨付", "登记帐篷", "购入帐篷", "蚊帐号码", "修复盖板", "交通迅速", "选拔款待", "目的的确", "设计画册", "期末完成", "转帐篷",
  ]

  @Test(arguments: rightWords)
  func `a right word that looks like a wrong one passes`(text: String) throws {
    #expect(try codes(WrongWordUse(), text).isEmpty)
  }

  @Test func `a bureau adds words of its own`() throws {
    let words = WrongWord.words(in: Array("错误,正确,例外\r\n# 地名\r\n沙弯,沙湾,沙弯头；小沙弯\r\n\r\n同,同\n".utf8))
    #expect(words == [WrongWord("沙弯", "沙湾", unless: ["沙弯头", "小沙弯"])])
    let rule = WrongWordUse(words)
    #expect(try codes(rule, "沙弯市") == ["C701"])
    for text in ["沙湾市", "沙弯头村", "在小沙弯"] { #expect(try codes(rule, text).isEmpty) }
  }

  static let wrongBrackets = [
    ("财预[2021]5号", "〔2021〕5号"), ("国办发【2017】47号", "〔2017〕47号"), ("新财预（2021）105号", "〔2021〕105号"),
    ("财预〔2021]5号", "〔2021〕5号"), ("中发［2018］第34号", "〔2018〕34号"), ("财预(1998)6号", "〔1998〕6号"),
  ]

  @Test(arguments: wrongBrackets)
  func `wrong brackets in a document number are pointed out`(text: String, right: String) throws {
    let found = try TestReports.findings(DocumentNumberBrackets(), in: text)
    #expect(found.map(\.fault.code) == ["C702"])
    #expect(found.first?.details["right"] == right)
  }

  static let rightBrackets = [
    "财预〔2021〕5号", "规划（2021）", "规划（2021-2025）5号楼", "[2021](a.html)", "表[12]5号", "(2021)京01民初5号",
    "项目（2021）年5号地块",
    "标段[5021]5号", "[2021]5号",
  ]

  @Test(arguments: rightBrackets)
  func `right brackets and other years in brackets pass`(text: String) throws {
    #expect(try codes(DocumentNumberBrackets(), text).isEmpty)
  }

  static let wideDigits = ["完成１２个", "２０２４年", "95．５％与９"]

  @Test(arguments: wideDigits) func `full-width digits are pointed out`(text: String)
    throws
  {
    #expect(try codes(FullWidthDigits(), text) == ["C703"])
  }

  static let narrowDigits = ["完成12个", "①②③", "一二三", "（一），。：；％"]

  @Test(arguments: narrowDigits) func `other characters pass`(text: String) throws {
    #expect(try codes(FullWidthDigits(), text).isEmpty)
  }

  @Test func `long full-width digits are not printed whole`() throws {
    let found = try TestReports.findings(FullWidthDigits(), in: "１３８１２３４５６７１")
    #expect(found.first?.next(in: .en).contains("13…") == true)
  }
}
