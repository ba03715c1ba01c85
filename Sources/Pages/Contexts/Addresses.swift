internal import Mustache

/// Writes addresses as seen from one page: relative, so that pages work at any base path and from a folder.
struct Addresses: Sendable {
  private let up: String

  /// Addresses seen from the page at `path`.
  init(from path: PagePath) {
    up = String(repeating: "../", count: path.depth)
  }

  /// The page at `path`.
  func page(_ path: PagePath) -> Address? { file(path.file) }

  /// The file at `path` below the site's root; nil where it cannot be written as an address.
  func file(_ path: String) -> Address? {
    do {
      return try Address(path: up + path)
    } catch {
      return nil
    }
  }
}
