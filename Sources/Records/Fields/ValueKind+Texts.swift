import Diagnostics
import Evaluation

extension ValueKind<String> {
  /// A text, as it is written.
  static let text = ValueKind("文字", "text") { text in text }

  /// A text in Markdown.
  static let markdown = ValueKind("Markdown 文字", "Markdown", form: .markdown) { text in text }

  /// The name of a scale of `scales.yaml`.
  static let scale = ValueKind("等级标准的名称", "name of a scale") { text in text }

  /// The id of something that stands elsewhere.
  static let reference = ValueKind("编号", "id") { text in text }

  /// An id: what an address may hold without being written in another way.
  static let id = ValueKind("编号（字母、数字、. _ -）", "id (letters, digits, . _ -)") {
    text throws(Refusal) in
    guard text.utf8.first != UInt8(ascii: "."), text.utf8.allSatisfy(mayStandInID) else {
      throw Refusal(.idCharacters, ["id": text])
    }
    return text
  }

  /// A path of a file, `/` between its parts.
  static let path = ValueKind("文件路径", "path of a file") { text in text }

  /// Where readers see the site, also inside a network without certificates; never with a name and password.
  static let liveAddress = ValueKind("网址（http:// 或 https:// 开头，/ 结尾）", "address (http://…/ or https://…/)") {
    text throws(Refusal) in
    if text.contains("@") { throw Refusal(.secretInAddress, [:]) }
    guard isAddress(text, schemes: ["https://", "http://"]), text.utf8.last == UInt8(ascii: "/") else {
      throw Refusal(.unreadableAddress, ["text": text])
    }
    return text
  }

  /// The address of the site: absolute, and ending with `/` so that paths can be put after it.
  static let siteAddress = ValueKind("网址（https:// 开头，/ 结尾）", "address (https://…/)") {
    text throws(Refusal) in
    guard isAddress(text, schemes: ["https://"]), text.utf8.last == UInt8(ascii: "/") else {
      throw Refusal(.unreadableAddress, ["text": text])
    }
    return text
  }

  /// An address of another site.
  static let address = ValueKind("网址（https:// 或 http:// 开头）", "address (https://… or http://…)") {
    text throws(Refusal) in
    if text.contains("@") { throw Refusal(.secretInAddress, [:]) }
    guard isAddress(text, schemes: ["https://", "http://"]) else {
      throw Refusal(.unreadableAddress, ["text": text])
    }
    return text
  }

  /// The fingerprint of a snapshot: a SHA-256 in small hexadecimal digits.
  static let fingerprint = ValueKind("64 位十六进制数字", "64 hexadecimal digits") { text throws(Refusal) in
    let digits = "0123456789abcdef".utf8
    guard text.utf8.count == 64, text.utf8.allSatisfy(digits.contains) else {
      throw Refusal(.unreadableFingerprint, ["text": text])
    }
    return text
  }

  private static func isAddress(_ text: String, schemes: [String]) -> Bool {
    guard let scheme = schemes.first(where: text.hasPrefix), text.utf8.count > scheme.utf8.count + 1 else {
      return false
    }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}

private func mayStandInID(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}
