internal import Digests
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
  }

  private struct State {
    var folder: TemporaryFolder?
    var regions: [String] = []
    var extents: [String: Extent] = [:]
  }

  private let state = Mutex(State())
  private let keepsRows: Bool

  /// A spool without regions; one that does not keep rows only counts them, for files that are named but not made.
  public init(keepsRows: Bool = true) {
    self.keepsRows = keepsRows
  }

  deinit {
    state.withLock { $0.folder?.clear() }
  }

  /// Takes the records of the region that `pages` are about; `documents` are those of its years as JSON.
  ///
  /// - Throws: trouble with the temporary folder or the digests.
  public func add(_ pages: RegionPages, documents: [[UInt8]]) throws {
    var region = keepsRows ? try RegionFiles(pages.code, in: try folder()) : nil
    var extents: [String: Extent] = [:]
    for table in PublishedTable.all {
      var extent = Extent()
      for part in pages.recordsByYear {
        let rows = table.rows(of: part)
        if rows.isEmpty || (table.isOfRegion && extent.rowCount > 0) { continue }
        for row in rows {
          for (column, cell) in row.enumerated() where cell != nil { extent.used.insert(column) }
        }
        try region?.append(rows, of: table)
        extent.rowCount += rows.count
      }
      if extent.rowCount > 0 { extents[table.name] = extent }
    }
    try region?.write(documents)
    state.withLock { state in
      state.regions.append(pages.code)
      for (table, extent) in extents {
        state.extents[table, default: Extent()].rowCount += extent.rowCount
        state.extents[table, default: Extent()].used.formUnion(extent.used)
      }
    }
  }

  /// The codes of the regions that were handed in, in their order.
  var regions: [String] { state.withLock { $0.regions.sorted() } }

  /// What is known of all rows of `table`.
  func extent(of table: PublishedTable) -> Extent {
    state.withLock { $0.extents[table.name] ?? Extent() }
  }

  /// Hands every row of `table` about `region` to `body`.
  func rows(of table: PublishedTable, about region: String, _ body: ([String?]) throws -> Void) throws {
    let tree = DiskTree(root: try folder())
    let name = "\(region).\(table.name)"
    guard try tree.kind(at: name) == .file else { return }
    let (read, faults) = CSVReader.read(try tree.bytes(at: name), file: name)
    precondition(faults.isEmpty && read.columnCount == table.columns.count, "the spool is damaged")
    for row in 0..<read.rowCount {
      try body(
        table.columns.indices.map { column in
          let text = read[row, column].text
          return text.isEmpty ? nil : text
        })
    }
  }

  /// The years of `region` as JSON.
  func documents(of region: String) throws(FileTrouble) -> [UInt8] {
    try DiskTree(root: try folder()).bytes(at: "\(region).json")
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
