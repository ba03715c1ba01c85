import Diagnostics
import Digests
import Files
import Releases

/// Copies files of the built site into a bag, its pages marked, each file by itself.
struct SiteCopying: Sendable {
  /// A file that was copied.
  struct Copy: Sendable {
    let file: WebFile
    let digests: FileDigests
    /// What is wrong with the file.
    let diagnostics: [Diagnostic]
  }

  /// The folder of the built site.
  let site: String
  /// The folder of the site in the bag, with `/` at its end; the folders below it stand already.
  let target: String
  let mark: PageMark
  let digesters: Digesters
  let steps: Steps
  let limits: Limits

  /// Copies `files`.
  func copy(_ files: ArraySlice<Manifest.File>) throws(ArchiveTrouble) -> [Copy] {
    var copies: [Copy] = []
    for file in files {
      copies.append(PageMark.isPage(file.path) ? try page(file) : try other(file))
    }
    return copies
  }

  private func page(_ file: Manifest.File) throws(ArchiveTrouble) -> Copy {
    let page = try FileSource.whole(site + "/" + file.path, limit: limits.whole)
    let marked = mark.marked(page)
    let archived = marked ?? page
    var block = digesters.sha256.stream()
    block.append(WebFile.header(MediaType.of(file.path), bytes: archived.count))
    block.append(archived)
    var sink = try FileSink(target + file.path, digesters, steps: steps)
    try sink.write(archived)
    var faults = changes(of: file, digesters.sha256.digest(of: page))
    if marked == nil { faults.append(Diagnostic(.pageCannotBeMarked, at: place(of: file))) }
    return copy(file, archived.count, sink.finish(), block.finish(), title: PageTitle.of(page), faults)
  }

  private func other(_ file: Manifest.File) throws(ArchiveTrouble) -> Copy {
    let source = try FileSource(site + "/" + file.path)
    var block = digesters.sha256.stream()
    block.append(WebFile.header(MediaType.of(file.path), bytes: source.size))
    var sink = try FileSink(target + file.path, digesters, steps: steps)
    var at = 0
    while at < source.size {
      let piece = try source.bytes(at: at, count: min(FileSource.piece, source.size - at))
      if piece.isEmpty { break }
      block.append(piece)
      try sink.write(piece)
      at += piece.count
    }
    let digests = sink.finish()
    return copy(file, at, digests, block.finish(), title: nil, changes(of: file, digests.sha256))
  }

  private func copy(
    _ file: Manifest.File, _ bytes: Int, _ digests: FileDigests, _ block: Digest, title: String?,
    _ faults: [Diagnostic]
  ) -> Copy {
    Copy(
      file: WebFile(
        path: file.path, bytes: bytes, type: MediaType.of(file.path), payload: digests.sha256, block: block,
        title: title),
      digests: digests, diagnostics: faults)
  }

  private func changes(of file: Manifest.File, _ digest: Digest) -> [Diagnostic] {
    digest == file.digest ? [] : [Diagnostic(.publishedFileChanged, at: place(of: file))]
  }

  private func place(of file: Manifest.File) -> Place { Place(file: site + "/" + file.path) }
}
