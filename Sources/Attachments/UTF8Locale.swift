internal import Glibc

/// A locale of UTF-8 for the present thread, without which libarchive gives no name that a packer marked as UTF-8.
struct UTF8Locale {
  private let locale: locale_t?
  private let before: locale_t?

  /// Enters the locale; where the system has none of UTF-8, everything stays as it is.
  init() {
    locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    before = locale.map { uselocale($0) } ?? nil
  }

  /// Goes back to the locale of before.
  func leave() {
    if let before { uselocale(before) }
    if let locale { freelocale(locale) }
  }
}
