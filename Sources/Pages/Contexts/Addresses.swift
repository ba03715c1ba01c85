internal import Mustache

/// Writes addresses as seen from one page: relative, so that pages work at any base path and from a folder.
struct Addresses: Sendable {
  private enum Base {
    case relative(String)
    /// The site's own address; nil where it is none, and then no link is written.
    case absolute(Address?)
  }

  private let base: Base

  private init(_ base: Base) {
    self.base = base
  }

  /// Addresses seen from the page at `path`.
  init(from path: PagePath) {
    self.init(fromDepth: path.depth)
  }

  /// Addresses seen from the pages that lie `depth` folders deep.
  init(fromDepth depth: Int) {
    self.init(.relative(String(repeating: "../", count: depth)))
  }

  /// Full addresses of a site that stands at `address`; the not-found page needs them, because a server shows it at
  /// every address that leads nowhere.
  static func absolute(below address: String) -> Addresses {
    Addresses(.absolute(outside(address)))
  }

  /// The page at `path`.
  func page(_ path: PagePath) -> Address? { file(path.file) }

  /// The part called `anchor` of the page at `path`.
  func page(_ path: PagePath, part anchor: String) -> Address? {
    address { base throws(AddressRefusal) in try Address(path: base + path.file, fragment: anchor) }
  }

  /// The file at `path` below the site's root; nil where no link can lead to it, and then no link is written.
  func file(_ path: String) -> Address? {
    address { base throws(AddressRefusal) in try Address(path: base + path) }
  }

  private func address(_ make: (String) throws(AddressRefusal) -> Address) -> Address? {
    do {
      switch base {
      case .relative(let up): return try make(up)
      case .absolute(let site): return try site?.appending(make(""))
      }
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
