/// One tree laid over another: a file of the upper one hides the file of the same path below it.
public struct LayeredTree: FileTree {
  private let upper: any FileTree
  private let lower: any FileTree

  /// `upper` laid over `lower`.
  public init(_ upper: any FileTree, over lower: any FileTree) {
    self.upper = upper
    self.lower = lower
  }

  /// What stands in `folder` of either tree; a folder that neither has is trouble.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    let isAbove = folder.isEmpty ? true : try upper.kind(at: folder) == .folder
    let isBelow = folder.isEmpty ? true : try lower.kind(at: folder) == .folder
    if !isBelow || !isAbove { return try (isBelow ? lower : upper).entries(in: folder) }
    let above = try upper.entries(in: folder)
    let names = Set(above.map(\.name))
    let below = try lower.entries(in: folder).filter { !names.contains($0.name) }
    return (above + below).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of the file at `path`, from the upper tree where it has it.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    let isAbove = try upper.kind(at: path) == .file
    return try (isAbove ? upper : lower).bytes(at: path)
  }

  /// The first `count` bytes of the file at `path`, from the upper tree where it has it.
  public func start(of path: String, count: Int) throws(FileTrouble) -> [UInt8] {
    let isAbove = try upper.kind(at: path) == .file
    return try (isAbove ? upper : lower).start(of: path, count: count)
  }

  /// What stands at `path`, in the upper tree first.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    if let kind = try upper.kind(at: path) { return kind }
    return try lower.kind(at: path)
  }
}
