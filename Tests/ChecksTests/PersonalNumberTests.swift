import Diagnostics
import Testing

@testable import Checks

@Suite struct PersonalNumberTests {
  typealias Numbers = InventedNumbers

  private func count(_ rule: some Rule, _ text: String) throws -> Int {
    try TestReports.findings(rule, in: text).count
  }

  static let identities: [String] = {
    var numbers = Numbers(seed: 1)
    let plain = (0..<8).map { _ in numbers.identity() }
    let endingInX = (0..<400).map { _ in numbers.identity() }.filter { $0.hasSuffix("X") }.prefix(5)
    return plain.map { "受益人\($0)，已领取" } + [
      checked("110101" + "20210305" + "123"), checked("110101" + "20240229" + "123"),
      Numbers.fullWidth(plain[0]), Numbers.grouped(plain[1], [6, 8, 4], by: " "),
      Numbers.grouped(plain[2], [6, 8, 4], by: "-"), Numbers.grouped(plain[3], [3, 3, 4, 4, 4], by: "　"),
      "序号 1 \(plain[4])", "1.\(plain[5])", "\(plain[6])、合计", "ID\(plain[7])",
    ] + endingInX + endingInX.map { $0.lowercased() } + endingInX.map(Numbers.fullWidth)
      + endingInX.map { Numbers.grouped($0, [17, 1], by: " ") }
  }()

  @Test(arguments: identities) func `an 18-digit ID number is found`(text: String) throws {
    let found = try TestReports.findings(IdentityNumber(), in: text)
    #expect(found.map(\.fault.code) == ["C601"])
  }

  /// The identity number of `body`, 17 digits.
  private static func checked(_ body: String) -> String { body + Numbers.check(body) }

  static let identityLookalikes: [String] = {
    var numbers = Numbers(seed: 2)
    let number = numbers.identity()
    let last = number.hasSuffix("7") ? "6" : "7"
    let body = "110101" + "20241345" + "123"
    let far = "110101" + "18001231" + "123"
    let nowhere = "990101" + "19800101" + "123"
    return [
      String(number.dropLast()) + last, body + Numbers.check(body), far + Numbers.check(far),
      checked("110101" + "20230229" + "123"),
      // Credit codes of which every digit fits an identity number too.
      "114201195001010008", "114201195001010788",
      nowhere + Numbers.check(nowhere), "9" + number, number + "0", "0." + number,
      "约 3." + number.dropLast() + "元", "合计3." + number,
      number.dropLast(1) + "A", "654203202400001A000000000012", "31010502000001", "9787509512345",
      "0993-6012345",
      "新财预〔2024〕12号", "123,456,789,012,345.67", "20231208 20240105", "2023-12-08 2024-01-05",
      "91420104MA4K5X7X2P",
    ] + ["11", "12", "13", "51", "52", "53", "91", "92", "93"].map { numbers.creditCode($0) }
      + (0..<10).map { _ in wrongCheck(numbers.identity()) }
  }()

  /// `number` with another digit in the place of its check character.
  private static func wrongCheck(_ number: String) -> String {
    number.dropLast() + (number.hasSuffix("3") ? "4" : "3")
  }

  @Test(arguments: identityLookalikes) func `what only looks like an ID number passes`(text: String) throws {
    #expect(try TestReports.findings(IdentityNumber(), in: text).isEmpty)
  }

  static let oldIdentities: [String] = {
    var numbers = Numbers(seed: 3)
    return (0..<12).map { round in
      let number = numbers.oldIdentity()
      return round.isMultiple(of: 3) ? Numbers.grouped(number, [6, 6, 3], by: " ") : "旧证\(number)。"
    }
  }()

  @Test(arguments: oldIdentities) func `a 15-digit ID number is found`(text: String) throws {
    #expect(try TestReports.findings(IdentityNumber(), in: text).map(\.fault.code) == ["C602"])
  }

  static let oldIdentityLookalikes = [
    "110101801345123", "110101800230123", "990101800101123", "110101800101000", "工商注册号：110101800101123",
    "A110101800101123", "110101800101123B", "1101018001011234", "0.110101800101123", "110101800101123.50",
    "110,101,800,101,123", "110000800132123",
  ]

  @Test(arguments: oldIdentityLookalikes)
  func `what only looks like a 15-digit ID number passes`(text: String) throws {
    #expect(try count(IdentityNumber(), text) == 0)
  }

  static let mobiles: [String] = {
    var numbers = Numbers(seed: 4)
    let plain = (0..<12).map { _ in numbers.mobile() }
    return [
      plain[0], "联系人手机\(plain[1])，", Numbers.fullWidth(plain[2]),
      Numbers.grouped(plain[3], [3, 4, 4], by: " "),
      Numbers.grouped(plain[4], [3, 4, 4], by: "-"), "+86\(plain[5])", "+86 \(plain[6])", "0086-\(plain[7])",
      "+86-" + Numbers.grouped(plain[8], [3, 4, 4], by: "-"), "0086\(plain[7])", "12.\(plain[1])",
      "Tel\(plain[9])", "张某_\(plain[10]).xlsx",
      Numbers.grouped(plain[11], [4, 3, 4], by: " "), "0993-6012345 \(plain[0])", "1.\(plain[1])",
      Numbers.fullWidth(Numbers.grouped(plain[2], [3, 4, 4], by: "-")),
      "联系电话：" + Numbers.grouped(plain[5], [3, 8], by: " "),
      "手机号（财务科）+86 " + Numbers.grouped(plain[6], [7, 4], by: "-"),
      Numbers.grouped(plain[7], [3, 4, 4], by: "."),
      "2024.5.6，" + Numbers.grouped(plain[8], [3, 4, 4], by: ".") + ".",
    ] + ["\u{2212}", "\u{202F}", "\u{205F}"].map { Numbers.grouped(plain[3], [3, 4, 4], by: $0) }
  }()

  @Test(arguments: mobiles) func `a mobile number is found`(text: String) throws {
    #expect(try TestReports.findings(MobileNumber(), in: text).map(\.fault.code) == ["C603"])
  }

  @Test func `a mobile number is found wherever it stands in a text`() throws {
    var numbers = Numbers(seed: 31)
    for position in 0..<48 {
      let number = numbers.mobile()
      for written in [number, Numbers.fullWidth(number), Numbers.grouped(number, [3, 4, 4], by: "　")] {
        let text = String(repeating: "，", count: position / 2) + String(repeating: "x", count: position % 2)
        #expect(try count(MobileNumber(), text + "（" + written) == 1)
        #expect(try count(MobileNumber(), text + "：2024年3.5万元，" + written + "。") == 1)
      }
    }
  }

  static let mobileLookalikes = [
    "0993-6012345", "010-62345678", "12812345678", "10812345678", "138123456789", "1381234567",
    "13812345678.50",
    "0.13812345678", "投资13812345678元", "规模13812345678亿元", "13812345678万元", "123.13812345678",
    "13,812,345,678", "JB13812345678", "13812345678ab", "9787509512345",
    "978-7-5095-1234-5", "31010502000001", "20240101A138123456789", "第138号 1234户 5678人", "2023-138-1234-5678",
    "138-1234-5678-9012", "400-810-1234", "95588", "新财预〔2024〕138号", "3.13812345678901",
    "户数 138 金额 12345678", "138 12345678", "131 20231208", "1381234 5678", "138-20240105",
    "电话补助138 12345678元", "手机合同 2023-138-12345678", "128.1234.5678", "1.138.1234.5678", "138.1234.5678.9",
    "138.1234.56789", "v138.1234.5678", "138.12.345678", "1381.2345.678", "138.1234", "138.1234.",
  ]

  @Test(arguments: mobileLookalikes)
  func `what only looks like a mobile number passes`(text: String) throws {
    #expect(try count(MobileNumber(), text) == 0)
  }

  static let cards: [String] = {
    var numbers = Numbers(seed: 5)
    let long = (0..<8).map { _ in numbers.card(19, "6222") }
    let short = ["4", "52", "55", "62", "35", "4"].map { numbers.card(16, $0) }
    return long.prefix(4) + short + [
      numbers.card(17, "62"), numbers.card(19, "9558"), numbers.card(16, "60"), numbers.card(19, "60"),
      numbers.card(19, "81"), Numbers.fullWidth(long[4]),
      Numbers.grouped(long[5], [4, 4, 4, 4, 3], by: " "), Numbers.grouped(long[6], [6, 13], by: " "),
      Numbers.grouped(short[0], [4, 4, 4, 4], by: "-"), "开户行账号：\(long[7])；",
    ]
  }()

  @Test(arguments: cards) func `a bank card number is found`(text: String) throws {
    #expect(try TestReports.findings(BankCard(), in: text).map(\.fault.code) == ["C604"])
  }

  static let cardLookalikes: [String] = {
    var numbers = Numbers(seed: 6)
    let card = numbers.card(19, "6222")
    let wrong = card.dropLast() + (card.hasSuffix("1") ? "2" : "1")
    return [
      String(wrong), numbers.card(16, "1"), numbers.card(16, "20"), numbers.card(15, "62"),
      numbers.card(20, "62"),
      "0.\(card)", "\(card).25", "A\(card)", "\(card)B", "9" + card,
      Numbers.grouped(card, [5, 5, 5, 4], by: " "),
      "20231208123045", "31010502000001", numbers.card(19, "4"), numbers.card(17, "60"),
    ] + ["51", "52", "53"].map { numbers.creditCode($0) } + (0..<5).map { _ in numbers.identity() }
  }()

  @Test(arguments: cardLookalikes) func `what only looks like a bank card passes`(text: String) throws {
    #expect(try count(BankCard(), text) == 0)
  }

  @Test func `no message ever holds the number that was found`() throws {
    var numbers = Numbers(seed: 7)
    for _ in 0..<300 {
      let all: [String] = [
        numbers.identity(), numbers.oldIdentity(), numbers.mobile(), numbers.card(19, "62"),
        numbers.card(16, "4"),
      ]
      let text = all.joined(separator: "；")
      let years = [TestReports.year(TestReports.report(), [TestReports.evaluation(content: text)])]
      let found = TestReports.leaks(in: try TestReports.matter(years))
      #expect(found.count >= all.count)
      for diagnostic in found {
        let message = Language.allCases.map { diagnostic.what(in: $0) + diagnostic.next(in: $0) }.joined()
        let digits = message.filter { $0.isNumber }
        for number in all {
          #expect(!message.contains(number) && !digits.contains(number.filter { $0.isNumber }))
        }
      }
    }
  }
}
