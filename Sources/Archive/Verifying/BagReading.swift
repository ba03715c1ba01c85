import Digests
import Files
import Glibc

/// Reads files of a bag for their digests, each file by itself.
struct BagReading: Sendable {
  /// A file of a bag.
  struct Name: Hashable, Sendable {
    /// Where it stands.
    let place: String
    /// The path by which the manifests know it.
    let path: String
  }

  /// A file that was read.
  struct File: Sendable {
    let name: Name
    let bytes: Int
    let digests: FileDigests
    /// The digest of a page of the site without its mark; of any other file, its own.
    let unmarked: Digest
    /// The title of a page of the site.
    let title: String?
  }

  /// What came of reading a file.
  enum Outcome: Sendable {
    case read(File)
    /// The disk is damaged where it stands.
    case unreadable(Name, FileTrouble)
  }

  /// The folder of the bag.
  let folder: String
  let mark: PageMark?
  let digesters: Digesters
  let limits: Limits
  let steps: Steps

  /// Reads the files called `names`.
  func read(_ names: ArraySlice<Name>) throws(ArchiveTrouble) -> [Outcome] {
    var outcomes: [Outcome] = []
    for name in names {
      do throws(ArchiveTrouble) {
        outcomes.append(.read(try read(name)))
      } catch {
        guard case .files(let trouble) = error, trouble.isDamage else { throw error }
        outcomes.append(.unreadable(name, trouble))
      }
    }
    return outcomes
  }

  private func read(_ name: Name) throws(ArchiveTrouble) -> File {
    let path = folder + "/" + name.place
    try steps.take(.read, path)
    let file = try FileSource(path)
    var making = DigestsInMaking(digesters)
    if BagPath.isBelow(BagPath.site, name.path), PageMark.isPage(name.path), file.size <= limits.whole {
      let page = try file.bytes(at: 0, count: file.size)
      making.append(page)
      let original = mark?.unmarked(page) ?? page
      return File(
        name: name, bytes: page.count, digests: making.finish(),
        unmarked: digesters.sha256.digest(of: original), title: PageTitle.of(original))
    }
    var at = 0
    while at < file.size {
      let piece = try file.bytes(at: at, count: min(FileSource.piece, file.size - at))
      if piece.isEmpty { break }
      making.append(piece)
      at += piece.count
    }
    let digests = making.finish()
    return File(name: name, bytes: at, digests: digests, unmarked: digests.sha256, title: nil)
  }
}

extension FileTrouble {
  /// Whether the disk is damaged where the file stands, rather than that it may not be read now.
  var isDamage: Bool { [EIO, EBADMSG, EUCLEAN].contains(number) }
}
