import Digests

/// The site that stands in an output folder when a build begins, as its manifest lists it.
struct EarlierSite: Sendable {
  /// The manifest's bytes, where a build may take parts of it over.
  let text: ManifestText?
  private let files: [Manifest.File]

  /// A site with the files of `manifest`, each of which is compared.
  init(_ manifest: Manifest) {
    text = nil
    files = manifest.files
  }

  /// A site whose manifest is known.
  init(_ text: ManifestText) {
    self.text = text
    files = []
  }

  /// Whether it may have a file with `digest` at `path`, because it lists this one there, or none at all: where it lists
  /// another, the file need not be read.
  func mayHold(_ digest: Digest, at path: String) -> Bool {
    if let text { return !text.listsOther(than: digest, at: path) }
    var (low, high) = (0, files.count)
    while low < high {
      let middle = low + (high - low) / 2
      if SitePath.precedes(files[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low == files.count || files[low].path != path || files[low].digest == digest
  }

  /// The files that it has besides the `kept` ones.
  func files(besides kept: [KeptPart]) throws(Manifest.Fault) -> [Manifest.File] {
    guard let text else { return files }
    return try text.files(outside: kept.map(\.range))
  }
}

/// A file or folder at the top of the earlier site that stays as it is, unread.
struct KeptPart: Hashable, Sendable {
  /// Its name.
  let name: String
  /// The path of its first file.
  let first: String
  /// Where the manifest lists it.
  let range: Range<Int>
}
