import Digests

/// The manifest of a site as it is written beside the staged files, a part of the site at a time.
struct StagedManifest: ~Copyable {
  private let file: GrowingFile
  private var writer: ManifestWriter
  private var digest: DigestStream
  /// What is still to be taken over from the manifest of the earlier site.
  private var kept: ArraySlice<KeptPart>
  private let earlier: ManifestText?

  /// A manifest in `folder` of a site that the program `generator` makes, and that has the `kept` parts, ordered, of the
  /// site of the manifest `earlier`.
  init(
    in folder: borrowing Directory, generator: String, keeping kept: [KeptPart], of earlier: ManifestText?,
    _ digester: Digester
  ) throws(ReleaseTrouble) {
    file = try folder.newFile(Manifest.name)
    writer = ManifestWriter(generator: generator)
    digest = digester.stream()
    self.kept = kept[...]
    self.earlier = earlier
  }

  /// Adds the files of `part`, which is ordered, and whose paths come after those that were added before.
  mutating func append(_ part: StagedPart) throws(ReleaseTrouble) {
    try takeOver(before: part.first)
    for place in 0..<part.count { writer.append(part[place].file) }
    try handOn()
  }

  /// The digest of the manifest, of which all files were added.
  consuming func finish() throws(ReleaseTrouble) -> Digest {
    try takeOver(before: nil)
    writer.end()
    try handOn()
    return digest.finish()
  }

  private mutating func takeOver(before path: String?) throws(ReleaseTrouble) {
    while let earlier, let part = kept.first, path.map({ SitePath.precedes(part.first, $0) }) ?? true {
      writer.append(earlier.entries(at: part.range))
      kept.removeFirst()
      try handOn()
    }
  }

  private mutating func handOn() throws(ReleaseTrouble) {
    let piece = writer.take()
    digest.append(piece)
    try file.append(piece)
  }
}
