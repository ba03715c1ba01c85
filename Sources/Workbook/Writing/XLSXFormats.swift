internal import CXLSXWriter

/// The formats of a workbook, each made once.
final class XLSXFormats {
  private struct Key: Hashable {
    let look: XLSXCell.Look
    let number: String?
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Key: UnsafeMutablePointer<lxw_format>] = [:]
  private var linkFormat: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
  }

  /// The format of a link.
  var link: UnsafeMutablePointer<lxw_format>? {
    if let linkFormat { return linkFormat }
    let made = workbook_add_format(book)
    format_set_font_color(made, 0x05_63C1)
    format_set_underline(made, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    linkFormat = made
    return made
  }

  /// The format of cells that look like `look` and, where they hold numbers, show them by `number`.
  func format(_ look: XLSXCell.Look, _ number: String? = nil) -> UnsafeMutablePointer<lxw_format>? {
    if look == .plain && (number == nil || number == "0") { return nil }
    let key = Key(look: look, number: number)
    if let format = formats[key] { return format }
    guard let made = workbook_add_format(book) else { return nil }
    if let number { format_set_num_format(made, number) }
    switch look {
    case .plain: break
    case .title:
      format_set_bold(made)
      format_set_font_size(made, 14)
    case .header, .requiredHeader:
      format_set_bold(made)
      format_set_text_wrap(made)
      format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_border(made, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bg_color(made, look == .requiredHeader ? 0xFF_E699 : 0xDD_EBF7)
    case .faulty: format_set_bg_color(made, 0xFF_9999)
    case .doubtful: format_set_bg_color(made, 0xFF_F2CC)
    }
    formats[key] = made
    return made
  }
}
