internal import Mustache

/// Writes addresses as seen from one page: relative, so that pages work at any base path and from a folder.
struct Addresses: Sendable {
  private let base: String
  private let isAbsolute: Bool

  private init(base: String, isAbsolute: Bool) {
    self.base = base
    self.isAbsolute = isAbsolute
  }

  /// Addresses seen from the page at `path`.
  init(from path: PagePath) {
    self.init(base: String(repeating: "../", count: path.depth), isAbsolute: false)
  }

  /// Full addresses of a site that stands at `address`; the not-found page needs them, because a server shows it at
  /// every address that leads nowhere.
  static func absolute(below address: String) -> Addresses {
    Addresses(base: address, isAbsolute: true)
  }

  /// The page at `path`.
  func page(_ path: PagePath) -> Address? { file(path.file) }

  /// The part called `anchor` of the page at `path`.
  func page(_ path: PagePath, part anchor: String) -> Address? {
    do {
      return isAbsolute
        ? try Address(absolute: base + path.file + "#" + anchor)
        : try Address(path: base + path.file, fragment: anchor)
    } catch {
      return nil
    }
  }

  /// The file at `path` below the site's root; nil where no link can lead to it, and then no link is written.
  func file(_ path: String) -> Address? {
    do {
      return isAbsolute ? try Address(absolute: base + path) : try Address(path: base + path)
    } catch {
      return nil
    }
  }

  /// The address `text` of another site; nil where no link may lead there.
  static func outside(_ text: String) -> Address? {
    do {
      return try Address(absolute: text)
    } catch {
      return nil
    }
  }
}
