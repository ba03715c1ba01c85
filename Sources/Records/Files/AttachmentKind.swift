/// What kinds of files a site provides: such as a browser shows or saves, and never runs.
///
/// A page or a drawing (HTML, SVG) among the attachments would act under the name of the portal, whoever wrote it.
enum AttachmentKind {
  /// The endings of names, in small letters.
  static let endings: Set<Substring> = [
    "pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "csv", "ppt", "pptx", "dps", "odt", "ods", "odp",
    "txt",
    "jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp", "webp", "zip", "rar", "7z",
  ]

  /// How much of a file ``acts(_:)`` looks at.
  static let start = 512

  /// Whether the file called `name` is of a kind that is provided.
  static func isListed(_ name: String) -> Bool {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return endings.contains(Substring(name[point...].dropFirst().lowercased()))
  }

  /// Whether a file that begins with `bytes` is a page, a drawing or a program, whatever its name says.
  ///
  /// Browsers guess at what a server does not name (WHATWG, MIME Sniffing), and a `<` at the start is what they guess from.
  static func acts(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    for mark: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] where rest.starts(with: mark) {
      rest = rest.dropFirst(mark.count)
    }
    let text = rest.filter { $0 != 0 }.drop { $0 <= 0x20 }
    return [Array("<".utf8), Array("#!".utf8), Array("MZ".utf8), [0x7F, 0x45, 0x4C, 0x46]].contains {
      text.starts(with: $0)
    }
  }
}
