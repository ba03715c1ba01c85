/// Who a document says that it is by: a person, or the program that wrote it.
enum AuthorName {
  /// What programs write where the name of a person belongs, in small letters; accounts of a machine are no persons either.
  private static let programs: Set<String> = [
    "作者", "author", "unknown", "unknown creator", "openpyxl", "xlsxwriter", "python-docx", "python-pptx",
    "apache poi",
    "libreoffice", "openoffice.org", "wps", "wps office", "wps 表格", "wps 文字", "wps 演示", "microsoft",
    "microsoft office user", "microsoft office 用户", "microsoft 帐户", "microsoft 账户", "windows user",
    "windows 用户",
    "微软用户", "微软中国", "administrator",
  ]

  /// Whether `text`, all that a document says in the place of an author's name, may be that of a person.
  static func isPerson(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return !words.isEmpty && !programs.contains(words.joined(separator: " ").lowercased())
  }
}
