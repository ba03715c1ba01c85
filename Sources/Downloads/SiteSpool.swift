internal import Files
internal import Glibc
public import Pages
internal import Records
internal import Synchronization
internal import Workbook

/// Keeps the published records of regions on disk until all of them are there, for the files of the whole site.
///
/// Regions are handed in side by side and in any order; memory holds none of them. Only records that the gate let through
/// can be handed in.
public final class SiteSpool: Sendable {
  /// What is known of all rows of a table.
  struct Extent {
    var rowCount = 0
    /// The columns in which something stands.
    var used: Set<Int> = []
    /// The number styles of their cells.
    var styles = NumberStyles()
  }

  /// Where everything about a region stands in its file.
  private struct Region {
    var documents = 0..<0
    /// The rows of each table, year by year.
    var rows: [String: [Range<Int>]] = [:]
  }

  private struct State {
    var folder: TemporaryFolder?
    var regions: [String: Region] = [:]
    var extents: [String: Extent] = [:]
  }

  private let state = Mutex(State())

  private let keepsRows: Bool

  /// A spool without regions; one that does not keep rows only counts them, for files that are named but not made.
  public init(keepsRows: Bool = true) {
    self.keepsRows = keepsRows
  }

  deinit { clear() }

  /// Removes all that it keeps, after which nothing can be made from it any more.
  ///
  /// Who waits for the disk afterwards need not wait for what nobody needs.
  public func clear() {
    state.withLock { state in
      state.folder?.clear()
      state.folder = nil
    }
  }

  /// Takes the records of a region, which `downloads` has in rows; `documents` are those of its years as JSON.
  ///
  /// - Throws: trouble with the temporary folder.
  public func add(_ downloads: RegionDownloads, documents: [[UInt8]]) throws {
    var region = Region()
    var extents: [String: Extent] = [:]
    let file = keepsRows ? try WrittenFile(try folder() + "/" + downloads.code) : nil
    if let file {
      for (number, document) in documents.enumerated() {
        if number > 0 { try file.append(Array(",\n".utf8)) }
        try file.append(document.dropLast())
      }
      region.documents = 0..<file.size
    }
    for table in PublishedTable.all {
      var extent = Extent()
      for rows in downloads.rows(of: table) where rows.count > 0 {
        if let file {
          let start = file.size
          try file.append(rows.spooled)
          region.rows[table.name, default: []].append(start..<file.size)
        }
        extent.rowCount += rows.count
        extent.styles.formUnion(rows.allStyles)
        extent.used.formUnion(
          table.columns.indices.filter { column in (0..<rows.count).contains { !rows.isBlank($0, column) } })
      }
      if extent.rowCount > 0 { extents[table.name] = extent }
    }
    state.withLock { state in
      state.regions[downloads.code] = region
      for (table, extent) in extents {
        state.extents[table, default: Extent()].rowCount += extent.rowCount
        state.extents[table, default: Extent()].used.formUnion(extent.used)
        state.extents[table, default: Extent()].styles.formUnion(extent.styles)
      }
    }
  }

  /// The codes of the regions that were handed in, in their order.
  var regions: [String] { state.withLock { $0.regions.keys.sorted() } }

  /// What is known of all rows of `table`.
  func extent(of table: PublishedTable) -> Extent {
    state.withLock { $0.extents[table.name] ?? Extent() }
  }

  /// The rows of `table` about `region`, year by year.
  func rows(of table: PublishedTable, about region: String) throws(FileTrouble) -> [CellRows] {
    let ranges = state.withLock { $0.regions[region]?.rows[table.name] ?? [] }
    if ranges.isEmpty { return [] }
    let file = try SpooledFile(try folder() + "/" + region)
    return try ranges.map { (range) throws(FileTrouble) in
      CellRows(isNumber: table.columns.map(\.isNumber), spooled: try file.bytes(range))
    }
  }

  /// The years of `region` as JSON.
  func documents(of region: String) throws(FileTrouble) -> [UInt8] {
    let range = state.withLock { $0.regions[region]?.documents ?? 0..<0 }
    return try SpooledFile(try folder() + "/" + region).bytes(range)
  }

  /// A path in the folder for a file of the whole site.
  func path(of name: String) throws(FileTrouble) -> String { try folder() + "/site." + name }

  /// How many bytes the file of the whole site called `name` has.
  func size(of name: String) throws(FileTrouble) -> Int {
    let path = try path(of: name)
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileTrouble(.read, path, number: errno) }
    return Int(status.st_size)
  }

  private func folder() throws(FileTrouble) -> String {
    try state.withLock { (state) throws(FileTrouble) in
      if let folder = state.folder { return folder.path }
      let made = try TemporaryFolder()
      state.folder = made
      return made.path
    }
  }
}
