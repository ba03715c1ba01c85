internal import Digests
internal import Evaluation
internal import Files
internal import Releases

/// A part of a site that was made apart: a folder with its files, its manifest and its notes.
struct SitePart: Sendable {
  /// The folder, as it was named.
  let folder: String
  private let notes: NoteTaking
  private let files: [String: [Manifest.File]]

  /// The part in `folder`, of a site that is made from `inputs` on `day`.
  ///
  /// - Throws: `MergeTrouble` where it is not whole, or was made from something else.
  init(_ folder: String, inputs: SiteInputs, day: CalendarDate) throws {
    self.folder = folder
    let output = OutputFolder(folder)
    guard let manifest = try Self.manifest(in: output),
      let earlier = output.notes(.within).flatMap({ BuildNotes($0) }),
      try Digester(.sha256).digest(of: manifest.json).hex == earlier.manifest
    else { throw MergeTrouble.notAPart(folder: folder) }
    guard earlier.shared == inputs.shared.hex else { throw MergeTrouble.madeOtherwise(folder: folder) }
    notes = NoteTaking(inputs: inputs, day: day, earlier: earlier)
    files = Dictionary(grouping: manifest.files) { SitePath.top(of: $0.path) }
  }

  /// The manifest that stands in `output`; nil where there is none that this program made, or no folder.
  private static func manifest(in output: OutputFolder) throws(ReleaseTrouble) -> Manifest? {
    do throws(ReleaseTrouble) {
      guard case .site(let manifest) = try output.contents() else { return nil }
      return manifest
    } catch {
      switch error {
      case .foreign: return nil
      case .files(let trouble) where trouble.number == FileTrouble.notAFolder: return nil
      default: throw error
      }
    }
  }

  /// The regions that it holds as they are to be.
  var codes: [RegionCode] { notes.madeRegions }

  /// Hands the files of the region `code` to `sink`, each held against its digest, and gives what the region leaves behind.
  func copy(_ code: RegionCode, into sink: any PageSink, _ digester: Digester) throws -> RegionResult {
    guard let result = notes.result(of: code) else { throw MergeTrouble.notAPart(folder: folder) }
    let tree = DiskTree(root: folder)
    for file in result.tops.flatMap({ files[$0] ?? [] }) {
      let bytes = try tree.holdsFile(at: file.path) ? tree.bytes(at: file.path) : nil
      guard let bytes, digester.digest(of: bytes) == file.digest else {
        throw MergeTrouble.changedFile(folder: folder, path: file.path)
      }
      try sink.add(file.path, bytes)
    }
    return result
  }
}

/// The parts from which a site is put together.
struct SiteParts: Sendable {
  private let holders: [(code: RegionCode, part: SitePart)]

  /// No parts.
  init() {
    holders = []
  }

  /// The `parts` of a site that is made from `inputs`.
  ///
  /// - Throws: `MergeTrouble` where a region of the site is in none of them as it is to be, or in two.
  init(_ parts: [SitePart], of inputs: SiteInputs) throws {
    var found: [RegionCode: SitePart] = [:]
    for part in parts {
      for code in part.codes {
        if let other = found.updateValue(part, forKey: code) {
          throw MergeTrouble.twice(code: code, folder: other.folder, other: part.folder)
        }
      }
    }
    let missing = inputs.regions.keys.filter { found[$0] == nil }.sorted()
    if !parts.isEmpty, !missing.isEmpty { throw MergeTrouble.missing(codes: missing) }
    holders = found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Hands all files of the parts to `sink`, and gives what their regions leave behind; `progress` hears of it.
  func copy(
    into sink: any PageSink, jobs: Int, _ progress: Progress?
  ) async throws -> [RegionCode: RegionResult] {
    let digester = try Digester(.sha256)
    let note = { (done: Int) -> Void in progress?.note(done, of: holders.count) }
    let results = try await holders.besideEachOther(jobs: jobs, noting: note) { code, part in
      try part.copy(code, into: sink, digester)
    }
    return Dictionary(uniqueKeysWithValues: zip(holders.map(\.code), results))
  }
}
