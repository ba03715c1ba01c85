public import Files
internal import Mustache

/// A site whose folder `Templates` is laid over the standard look in `Templates/standard`, file by file.
public struct LookTree: FileTree {
  /// Where the standard look lies.
  static let standard = "Templates/standard"
  /// What `Templates` holds besides the files of a look: for which state of a standard file each override was written.
  static let overrides = "Templates/overrides.yaml"

  private let site: any FileTree
  private let layers: LayeredTree

  /// The look of the site whose folder is the root of `site`.
  public init(_ site: any FileTree) {
    self.site = site
    layers = LayeredTree(site, over: Standard(site: site))
  }

  /// What stands in `folder` of either.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] { try layers.entries(in: folder) }

  /// The bytes of the file at `path`, the site’s own first.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] { try layers.bytes(at: path) }

  /// What stands at `path`, the site’s own first.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? { try layers.kind(at: path) }

  /// Where what is found at `path` really stands: there, or in the standard look.
  func place(of path: String) throws(FileTrouble) -> String {
    try site.kind(at: path) == nil ? Self.inStandard(path) : path
  }

  /// The standard file that the one at `path` overrides; nil where it overrides none.
  func overridden(at path: String) throws(FileTrouble) -> [UInt8]? {
    let standard = Self.inStandard(path)
    guard try site.kind(at: path) == .file, try site.kind(at: standard) == .file else { return nil }
    return try site.bytes(at: standard)
  }

  /// The standard file of interface strings that the one at `path` overrides; nil where it overrides none.
  func overriddenStrings(at path: String) throws(FileTrouble) -> StringsFile? {
    guard let text = try overridden(at: path) else { return nil }
    return StringsFile(TemplateSource(file: Self.inStandard(path), text: text))
  }

  /// Where the standard look has what stands at `path`.
  static func inStandard(_ path: String) -> String {
    standard + path.dropFirst("Templates".count)
  }

  /// The standard look alone, in the place of `Templates`.
  private struct Standard: FileTree {
    let site: any FileTree

    func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
      try site.entries(in: LookTree.inStandard(folder))
    }

    func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
      try site.bytes(at: LookTree.inStandard(path))
    }

    func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
      guard path == "Templates" || path.hasPrefix("Templates/") else { return nil }
      return try site.kind(at: LookTree.inStandard(path))
    }
  }
}
