import Digests
import Files
import FoundationEssentials

/// The log of releases: one line for each, chained by digests, so that none can be changed or taken out unnoticed.
///
/// That the last lines were taken away no chain can show; the fingerprint on the signed sheet does.
public struct ReleaseLog: Sendable {
  /// Where the log stands in a site's folder. **It must not change.**
  public static let path = ReleaseStore.name + "/" + file
  private static let file = "log.jsonl"
  private static let start = String(repeating: "0", count: 64)
  /// Every release so far, the oldest first.
  public private(set) var entries: [LogEntry] = []
  private let path: String
  private var text: [UInt8] = []
  private var last = Self.start

  /// Reads the log of the site whose releases are in `store`, and verifies it.
  ///
  /// - Throws: `PublishTrouble.damagedLog` where a line does not follow from the one before.
  public init(in store: ReleaseStore) throws {
    path = store.folder + "/" + Self.file
    let tree = DiskTree(root: store.folder)
    guard try tree.kind(at: Self.file) == .file else { return }
    text = try tree.bytes(at: Self.file)
    let digester = try Digester(.sha256)
    for (index, line) in text.split(separator: UInt8(ascii: "\n")).enumerated() {
      let entry = try Self.entry(in: line, number: index + 1)
      guard entry.number == index + 1, entry.before == last, try Self.line(entry) == Array(line) else {
        throw PublishTrouble.damagedLog(line: index + 1)
      }
      entries.append(entry)
      last = digester.digest(of: Array(line)).hex
    }
  }

  /// The entries of `target`, the oldest first.
  public func entries(of target: String) -> [LogEntry] { entries.filter { $0.target == target } }

  /// Adds `entry` with its number and the digest of the line before; on the disk the log is the earlier or the longer one.
  public mutating func append(_ entry: LogEntry) throws {
    var entry = entry
    entry.number = entries.count + 1
    entry.before = last
    let line = try Self.line(entry)
    let longer = text + line + [UInt8(ascii: "\n")]
    try WholeFile.write(longer, to: path)
    text = longer
    entries.append(entry)
    last = try Digester(.sha256).digest(of: line).hex
  }

  /// The log in `bytes` as far as it may be handed out.
  ///
  /// - Throws: `PublishTrouble.damagedLog` where a line is none.
  public static func excerpt(of bytes: [UInt8]) throws -> [UInt8] {
    var text: [UInt8] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      text += try self.line(PublicLogEntry(entry(in: line, number: index + 1))) + [UInt8(ascii: "\n")]
    }
    return text
  }

  private static func entry(in line: ArraySlice<UInt8>, number: Int) throws -> LogEntry {
    do {
      return try JSONDecoder().decode(LogEntry.self, from: Data(line))
    } catch {
      throw PublishTrouble.damagedLog(line: number)
    }
  }

  private static func line(_ entry: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(entry))
  }
}
