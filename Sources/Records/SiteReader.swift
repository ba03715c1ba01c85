import Diagnostics
public import Evaluation
public import Files

/// Reads the folder `Content` of a site.
///
/// Every fault of every file is found in one run: what cannot be read is left out, and reading goes on beside it.
public struct SiteReader: Sendable {
  private let tree: any FileTree

  /// A reader of the site whose folder is the root of `tree`.
  public init(tree: any FileTree) {
    self.tree = tree
  }

  /// What all regions share; nil only where there is no content at all.
  ///
  /// Where settings are missing, or faults leave them unreadable, the value holds blanks in their place, so that the
  /// regions can be read and their faults found too.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public func frame() throws(FileTrouble) -> Reading<SiteFrame> {
    let log = FaultLog()
    guard let content = try ContentFolder(at: "Content", in: tree, log: log),
      !content.files.isEmpty || !content.folders.isEmpty
    else {
      if log.diagnostics.isEmpty { log.report(.noContent, at: Place(file: "Content")) }
      return Reading(nil, log.diagnostics)
    }
    let frame = try FrameReading(content: content, log: log).read()
    return Reading(frame, log.diagnostics)
  }

  /// The waivers of `waivers.csv`, a file that need not be there.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public func waivers() throws(FileTrouble) -> Reading<[Waiver]> {
    let log = FaultLog()
    guard let content = try ContentFolder(at: "Content", in: tree, log: log),
      let table = try content.table(WaiverFields.file, .optional)
    else { return Reading([], []) }
    let waivers = WaiverReading(log: log).read(table)
    return Reading(waivers, log.diagnostics)
  }

  /// What the folder of the region `code` holds; nil where faults leave no region.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public func region(
    _ code: RegionCode, in frame: SiteFrame
  ) throws(FileTrouble) -> Reading<RegionDisclosure> {
    let log = FaultLog()
    guard let folder = try ContentFolder(at: "Content/\(code)", in: tree, log: log) else {
      if log.diagnostics.isEmpty {
        log.report(.missingFile, at: Place(file: "Content/\(code)"), ["file": "\(code)"])
      }
      return Reading(nil, log.diagnostics)
    }
    let region = try RegionReading(code: code, folder: folder, frame: frame, log: log).read()
    return Reading(region, log.diagnostics)
  }
}
