internal import Attachments
internal import Digests
internal import Evaluation
internal import Files
internal import Releases

/// What tells one state of all that a site is made from, except the day, from every other.
struct SiteInputs: Hashable, Sendable {
  /// The digest of what every page may depend on: the program, the look, what stands at the top of the content, and which
  /// regions there are.
  let shared: Digest
  /// The digest of each region's folder.
  let regions: [RegionCode: Digest]

  /// The inputs of `site` as they are now, read with `jobs` tasks at once; of the regions only those of `shard`, if there is
  /// one, and not those that are `known`.
  static func read(
    _ site: any FileTree, shard: Shard? = nil, known: Set<RegionCode> = [], jobs: Int
  ) async throws -> SiteInputs {
    let digester = try Digester(.sha256)
    let top = try site.kind(at: "Content") == .folder ? site.entries(in: "Content") : []
    let all = top.compactMap { $0.kind == .folder ? RegionCode($0.name) : nil }
    let codes = (shard?.own(of: all) ?? all).filter { !known.contains($0) }
    let regions = try await codes.besideEachOther(jobs: jobs) { code in
      try FolderDigest.of("Content/\(code)", in: site, digester)
    }
    return SiteInputs(
      shared: try shared(site, top: top, digester),
      regions: Dictionary(uniqueKeysWithValues: zip(codes, regions)))
  }

  private static func shared(
    _ site: any FileTree, top: [FileEntry], _ digester: Digester
  ) throws -> Digest {
    var stream = digester.stream()
    stream.append(try ProgramIdentity.digest().bytes)
    // With programs that read PDF files a build finds what it would not find without.
    stream.append(Array("\(PDFPrograms.installed ?? "")\n".utf8))
    stream.append(try FolderDigest.of("Templates", in: site, digester).bytes)
    for entry in top {
      if entry.kind == .folder {
        stream.append(Array("folder \(entry.name)\n".utf8))
      } else {
        try FolderDigest.append(entry, of: "Content", in: site, to: &stream)
      }
    }
    return stream.finish()
  }
}
