import Files

/// A folder that rclone reaches, and the few things asked of it.
struct RcloneRemote: Sendable {
  /// The remote as rclone writes it, such as `portal:bucket/jxpj`.
  let remote: String

  private static let options = [
    "--contimeout", "20s", "--timeout", "2m", "--log-level", "ERROR",
  ]
  /// What rclone's exit status says where a folder is not there.
  private static let noFolder: Int32 = 3

  /// How rclone writes what stands at `path` below the folder.
  func address(_ path: String) -> String {
    remote.hasSuffix(":") || remote.hasSuffix("/") ? remote + path : remote + "/" + path
  }

  /// The names in `folder`, those of folders with `/` at their end; none where there is no such folder. Without patience a remote
  /// that does not answer is asked once.
  func names(in folder: String, isPatient: Bool = true) throws -> [String] {
    let program = rclone(
      ["lsf", folder.isEmpty ? remote : address(folder)] + (isPatient ? [] : ["--low-level-retries", "1"]),
      retries: isPatient ? 3 : 1)
    let result = try program.run()
    if result.status == Self.noFolder { return [] }
    guard result.status == 0 else { throw program.trouble(result) }
    return String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Which of `paths` stand there.
  func standing(_ paths: [String]) throws -> [String] {
    let program = rclone(["lsf", "--recursive", "--files-only", "--files-from-raw", "-", remote])
    let result = try program.run(paths.lines)
    if result.status == Self.noFolder { return [] }
    guard result.status == 0 else { throw program.trouble(result) }
    return String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The bytes of the small file at `path`.
  func bytes(of path: String) throws -> [UInt8] {
    try rclone(["cat", address(path)]).output()
  }

  /// Writes the small file at `path`.
  func write(_ bytes: [UInt8], to path: String) throws {
    _ = try rclone(["rcat", address(path)]).output(bytes)
  }

  /// Removes the file at `path`.
  func remove(_ path: String) throws {
    _ = try rclone(["deletefile", address(path)]).output()
  }

  /// Copies the files at `paths` from `folder` of this machine, whatever stands there.
  func copy(_ paths: [String], from folder: String, _ count: HeadwayCount) throws {
    var rest = paths[...]
    // Piece by piece, so that `count` hears of it on the way.
    while !rest.isEmpty {
      let piece = Array(rest.prefix(1000))
      _ = try rclone(["copy", "--no-traverse", "--ignore-times", "--files-from-raw", "-", folder, remote])
        .output(piece.lines)
      count.add(piece.count)
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Copies the files at `paths` to `folder` of this machine.
  func fetch(_ paths: [String], to folder: String) throws {
    _ = try rclone(["copy", "--no-traverse", "--files-from-raw", "-", remote, folder]).output(
      paths.lines)
  }

  /// Removes the files at `paths`.
  func remove(_ paths: [String]) throws {
    _ = try rclone(["delete", "--files-from-raw", "-", remote]).output(paths.lines)
  }

  /// Removes the folder at `path` if it is empty; what cannot be removed stays.
  func removeEmptyFolder(_ path: String) throws {
    _ = try rclone(["rmdir", address(path)]).run()
  }

  /// Which of `paths` do not have the same bytes there as in `folder` of this machine; every byte is fetched.
  func differences(of paths: [String], from folder: String, _ count: HeadwayCount) throws -> [String] {
    let program = rclone([
      "check", "--download", "--one-way", "--combined", "-", "--files-from-raw", "-", folder, remote,
    ])
    let result = try program.run(paths.lines, counting: count)
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    let same = Set(lines.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) })
    // Differences make its exit status 1 as well, so that only an empty answer tells that it could not do its work.
    if lines.isEmpty, !paths.isEmpty, result.status != 0 { throw program.trouble(result) }
    return paths.filter { !same.contains($0) }
  }

  private func rclone(_ arguments: [String], retries: Int = 3) -> OutsideProgram {
    OutsideProgram(name: "rclone", arguments: arguments + Self.options + ["--retries", "\(retries)"])
  }
}
