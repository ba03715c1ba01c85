internal import Digests
internal import Evaluation
internal import FoundationEssentials
internal import Pages

/// What a build leaves for the next one, so that it need not make what has not changed.
///
/// Only what stands behind the gate is in it, and digests.
struct BuildNotes: Sendable {
  /// What is noted of one region.
  struct Region: Codable, Sendable {
    let code: RegionCode
    /// The digest of its folder.
    let key: String
    /// The days for which its pages hold.
    let days: DaySpan
    /// The names at the top of the site that belong to it; none where nothing of it may be shown.
    let tops: [String]
    /// Whether the build had nothing to say about it; if it had, the next one makes it again and says the same.
    let saidNothing: Bool
  }

  /// What is noted of the whole site.
  private struct Heading: Codable {
    let shared: String
    let manifest: String
    let tops: [String]
    let saidNothing: Bool
    let regions: [Region]
  }

  /// The digest of what every page may depend on.
  let shared: String
  /// The digest of the manifest of the site that these notes are about.
  let manifest: String
  /// The names at the top of the site that belong to no region.
  let tops: [String]
  /// Whether the build had nothing to say.
  let saidNothing: Bool
  /// What is noted of the regions, by their codes.
  let regions: [RegionCode: Region]
  /// What the regions leave for the pages that span regions, as `bytes(of:)` writes it.
  let summaries: [RegionCode: [UInt8]]

  private static let title = "disclose notes 1"

  /// The bytes in which `summary` is noted; equal summaries have equal bytes.
  static func bytes(of summary: RegionSummary) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(summary))
  }

  /// The summary that is noted as `bytes`; nil where they were damaged.
  static func summary(_ bytes: [UInt8]) -> RegionSummary? {
    do { return try JSONDecoder().decode(RegionSummary.self, from: Data(bytes)) } catch { return nil }
  }

  /// The lines of the notes: a title, a heading, and a summary for each region that shows anything.
  func text() throws -> [UInt8] {
    let regions = regions.values.sorted { $0.code < $1.code }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let heading = Heading(
      shared: shared, manifest: manifest, tops: tops, saidNothing: saidNothing, regions: regions)
    let lines =
      [Array(Self.title.utf8), Array(try encoder.encode(heading))] + regions.compactMap { summaries[$0.code] }
    return Array(lines.map { $0 + [UInt8(ascii: "\n")] }.joined())
  }
}

extension BuildNotes {
  /// The notes in `text`; nil where they are of another form.
  init?(_ text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    guard lines.count >= 2, lines[0].elementsEqual(Self.title.utf8) else { return nil }
    let heading: Heading
    do { heading = try JSONDecoder().decode(Heading.self, from: Data(lines[1])) } catch { return nil }
    let shown = heading.regions.filter { !$0.tops.isEmpty }
    guard shown.count == lines.count - 2 else { return nil }
    shared = heading.shared
    manifest = heading.manifest
    tops = heading.tops
    saidNothing = heading.saidNothing
    regions = Dictionary(heading.regions.map { ($0.code, $0) }) { first, _ in first }
    summaries = Dictionary(zip(shown.map(\.code), lines.dropFirst(2).map { Array($0) })) { first, _ in first }
  }
}
