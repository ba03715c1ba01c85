import Digests
public import Files
import Glibc
import Releases

/// Fetches a live site from the address at which readers see it, by `curl`, and compares it.
public struct WebReading: Sendable {
  private let url: String

  /// The site at `url`, which ends with `/`.
  public init(_ url: String) {
    self.url = url
  }

  /// The paths at which the site is not `release`; every file is fetched.
  public func differences(from release: KeptRelease, _ headway: Headway = .unheard) throws -> [String] {
    let place = try TemporaryFolder()
    defer { place.clear() }
    let folder = place.path
    let digester = try Digester(.sha256)
    var wrong: [String] = []
    // Piece by piece, so that what is fetched never needs much room.
    var rest = release.release.manifest.files[...]
    let count = headway.counting(.fetching, to: rest.count)
    while !rest.isEmpty {
      let piece = rest.prefix(1000)
      rest = rest.dropFirst(1000)
      try fetch(piece.map(\.path), to: folder)
      let tree = DiskTree(root: folder)
      for (number, file) in piece.enumerated() {
        let isThere = try tree.kind(at: "\(number)") == .file
        if try !isThere || digester.digest(of: try tree.bytes(at: "\(number)")) != file.digest {
          wrong.append(file.path)
        }
        unlink(folder + "/\(number)")
      }
      count.add(piece.count)
    }
    return wrong
  }

  private func fetch(_ paths: [String], to folder: String) throws {
    var config = ""
    for (number, path) in paths.enumerated() {
      config += "url = \"\(url)\(Self.escaped(path))\"\noutput = \"\(folder)/\(number)\"\n"
    }
    let curl = OutsideProgram(
      name: "curl",
      arguments: [
        "--fail", "--silent", "--show-error", "--parallel", "--parallel-max", "8", "--connect-timeout", "20",
        "--header", "Cache-Control: no-cache", "--config", "-",
      ])
    let result = try curl.run(Array(config.utf8))
    // 22: the server said no for some file, which shows as a file that is not there.
    guard result.status == 0 || result.status == 22 else { throw curl.trouble(result) }
  }

  /// `path` as it stands in an address.
  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"), UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}
