import Files
import Glibc

/// An open folder; everything in it is reached by its descriptor, so that no link on the way can lead elsewhere.
struct Directory: ~Copyable, Sendable {
  /// The path by which a person knows it.
  let path: String
  let descriptor: Int32
  let steps: Steps

  private init(path: String, descriptor: Int32, steps: Steps) {
    self.path = path
    self.descriptor = descriptor
    self.steps = steps
  }

  deinit {
    close(descriptor)
  }

  /// The folder that a person named by `path`, links followed; nil where nothing is there.
  static func named(_ path: String, steps: Steps) throws(ReleaseTrouble) -> Directory? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { return Directory(path: path, descriptor: descriptor, steps: steps) }
    if errno == ENOENT { return nil }
    throw .files(FileTrouble(.list, path, number: errno))
  }

  /// Makes the folder that a person named by `path`, and those above it.
  static func make(_ path: String, steps: Steps) throws(ReleaseTrouble) {
    try pass(.make, path, steps)
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let (above, _) = SitePath.split(path)
    guard errno == ENOENT, !above.isEmpty else { throw .files(FileTrouble(.make, path, number: errno)) }
    try make(above, steps: steps)
    if mkdir(path, 0o777) != 0 && errno != EEXIST { throw .files(FileTrouble(.make, path, number: errno)) }
  }

  /// Removes the folder that a person named by `path`, if there is nothing in it.
  static func removeEmpty(_ path: String, steps: Steps) throws(ReleaseTrouble) {
    try pass(.remove, path, steps)
    if rmdir(path) == 0 || [ENOENT, ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) { return }
    throw .files(FileTrouble(.remove, path, number: errno))
  }

  /// The folder `name` in this one; nil where there is none, or where something else bears the name.
  func folder(_ name: String) throws(ReleaseTrouble) -> Directory? {
    let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if inner >= 0 {
      return Directory(path: name == "." ? path : path + "/" + name, descriptor: inner, steps: steps)
    }
    if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return nil }
    throw trouble(.list, name)
  }

  /// The folder at `path` below this one, which may be this one itself.
  func folder(at path: String, making: Bool = false) throws(ReleaseTrouble) -> Directory? {
    let parts = SitePath.parts(of: path)
    guard !path.isEmpty, let first = parts.first else { return try folder(".") }
    guard var here = try folder(String(first), making: making) else { return nil }
    for part in parts.dropFirst() {
      guard let next = try here.folder(String(part), making: making) else { return nil }
      here = next
    }
    return here
  }

  private func folder(_ name: String, making: Bool) throws(ReleaseTrouble) -> Directory? {
    if let standing = try folder(name) { return standing }
    guard making else { return nil }
    try makeFolder(name)
    guard let made = try folder(name) else {
      throw try kind(of: name) == .link
        ? .linkedFolder(path: path + "/" + name) : trouble(.make, name, ENOTDIR)
    }
    return made
  }

  /// The trouble that the system has just reported, or `number`, with `name` in this folder.
  func trouble(_ action: FileTrouble.Action, _ name: String, _ number: Int32? = nil) -> ReleaseTrouble {
    .files(FileTrouble(action, path + "/" + name, number: number ?? errno))
  }

  /// Lets the step be made, or throws in its stead.
  func pass(_ action: FileTrouble.Action, _ name: String) throws(ReleaseTrouble) {
    try Self.pass(action, path + "/" + name, steps)
  }

  private static func pass(
    _ action: FileTrouble.Action, _ path: @autoclosure () -> String, _ steps: Steps
  ) throws(ReleaseTrouble) {
    guard let pass = steps.pass else { return }
    do { try pass(action, path()) } catch { throw .files(error) }
  }
}
