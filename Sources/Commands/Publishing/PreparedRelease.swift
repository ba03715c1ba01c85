internal import Digests
internal import Evaluation
internal import Files
internal import FoundationEssentials
internal import Publishing
internal import Releases

/// What a dry run found out about a release, so that publishing what was approved does not have to find it out again.
///
/// It holds only as long as content, templates, program, day and the built site are the very same.
struct PreparedRelease: Codable, Hashable {
  private static let name = "prepared.json"

  let fingerprint: String
  let content: String
  let templates: String
  let program: String
  let date: String

  init(_ release: Release, origin: ReleaseOrigin, day: CalendarDate) {
    fingerprint = "\(release.fingerprint)"
    content = origin.content.hex
    templates = origin.templates.hex
    program = origin.program
    date = "\(day)"
  }

  /// What the last dry run of the site in `store` noted; nil where there was none.
  static func last(in store: ReleaseStore) throws -> PreparedRelease? {
    let tree = DiskTree(root: store.folder)
    guard try tree.kind(at: name) == .file else { return nil }
    do {
      return try JSONDecoder().decode(PreparedRelease.self, from: Data(try tree.bytes(at: name)))
    } catch is DecodingError {
      return nil
    }
  }

  /// Notes it in `store`, in the place of what the dry run before noted.
  func note(in store: ReleaseStore) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try store.write(Array(try encoder.encode(self)), to: Self.name)
  }

  /// The release as it stands in `output`, if it is the one that was found good, and `origin` and `day` are the same.
  func release(in output: String, origin: ReleaseOrigin, day: CalendarDate) throws -> Release? {
    guard content == origin.content.hex, templates == origin.templates.hex, program == origin.program,
      date == "\(day)", case .site(let manifest) = try OutputFolder(output).contents()
    else { return nil }
    let release = try Release(manifest, origin: origin)
    return "\(release.fingerprint)" == fingerprint ? release : nil
  }
}
