public import Diagnostics
import Digests
import Evaluation
public import Files
import Records
public import Workbook

/// One import of any number of files into the content of a region and year.
///
/// Files are handed in one after another, and only their records are kept; `finish` puts these into the content that there
/// is. An error in a list holds everything back; a form or file that cannot be read is left out, and the others go on.
public struct WorkbookImport {
  private let request: ImportRequest
  private let site: any FileTree
  private var sheets: [SheetDrafts] = []
  private var diagnostics: [Diagnostic] = []
  private var sheetNames: Set<String> = []
  private var named: Set<String> = []
  /// The cells with characters that nobody sees, which are faults where they come into the content.
  private var unseen: [Diagnostic] = []

  /// An import into the site at the root of `site`.
  public init(_ request: ImportRequest, site: any FileTree) {
    self.request = request
    self.site = site
  }

  /// Notes what was found before any file was opened.
  public mutating func add(_ faults: [Diagnostic]) { diagnostics += faults }

  /// Reads the sheets of a file; `name` is what the content calls it, `faults` is what was found when it was opened.
  public mutating func add(_ sheets: [Sheet], file: String, name: String, faults: [Diagnostic]) {
    diagnostics += faults
    named.insert(file)
    sheetNames.formUnion(sheets.map(\.name))
    var hasRecords = false
    var hidden: [Diagnostic] = []
    for sheet in sheets where request.sheets.isEmpty || request.sheets.contains(sheet.name) {
      guard let grid = SheetGrid(sheet) else {
        diagnostics.append(
          Diagnostic(.workbookTooLarge, at: sheet.place(row: 1, column: 1), ["limit": "4000000"]))
        continue
      }
      let source = DraftSource(file: file, workbook: name, sheet: sheet.name)
      guard var found = read(grid, source) else {
        self.sheets.append(
          SheetDrafts(report: SheetReport(file: file, sheet: sheet.name, kind: .nothing)))
        continue
      }
      if sheet.isHidden && !request.sheets.contains(sheet.name) {
        hidden.append(
          Diagnostic(.hiddenSheet, at: sheet.place(row: 1, column: 1), ["sheet": sheet.name]))
        found = SheetDrafts(report: SheetReport(file: file, sheet: sheet.name, kind: .hidden))
      } else {
        hasRecords = true
        unseen += Self.unseen(in: sheet)
      }
      self.sheets.append(found)
    }
    diagnostics += hidden
    if !hasRecords && !faults.hasErrors {
      diagnostics.append(Diagnostic(.noTableFound, at: Place(file: file)))
    }
  }

  /// What the import comes to.
  ///
  /// - Throws: trouble of the machine with the content, or with making digests.
  public mutating func finish() throws -> ImportOutcome {
    let frame = try SiteReader(tree: site).frame().value
    var all = diagnostics + assignmentFaults + sheetFaults
    let links = try links()
    all += links
    for found in sheets { all += found.faults }
    var tables: [ImportTable: ContentTable] = [:]
    for table in ImportTable.allCases {
      let path = request.folder + "/" + table.kind.name
      tables[table] = ContentTable(table, try bytes(at: path), file: path)
      all += tables[table]?.faults ?? []
    }
    let sourcesPath = request.folder + "/" + FileKind.cellSources.name
    let sourcesBytes = try bytes(at: sourcesPath)
    var merging = Merging(tables, sources: CellSources(sourcesBytes, file: sourcesPath))
    let before = merging.sources
    let digester = try Digester(.sha256)
    var narratives: [String: String] = [:]
    put(into: &merging, &narratives)
    merging.finish()
    all += merging.faults
    var isHeldBack = holdsBack(all) || !links.isEmpty
    var files: [String: [UInt8]] = [:]
    for table in merging.changed.sorted(by: { $0.rawValue < $1.rawValue }) {
      files[request.folder + "/" + table.kind.name] = merging.tables[table]?.bytes
    }
    // An id that is none is a fault of its own, and no path.
    for (id, text) in narratives.sorted(by: { $0.key < $1.key })
    where !id.contains("/") && FileName.leadsNowhereElse(id) {
      let path = request.folder + "/evaluations/" + id + ".md"
      let standing = try bytes(at: path)
      let fresh = Array(text.utf8)
      if let standing, standing != fresh, !before.isImported(digester.digest(of: standing), of: id) {
        all.append(Diagnostic(.narrativeKept, at: Place(file: path)))
        merging.sources.setNarrative(nil, of: id)
        continue
      }
      merging.sources.setNarrative(digester.digest(of: fresh), of: id)
      if standing == fresh { continue }
      merging.note(narrative: text, insteadOf: String(decoding: standing ?? [], as: UTF8.self), of: id)
      files[path] = fresh
    }
    if let sources = merging.sources.bytes(merging.tables), sources != sourcesBytes {
      files[sourcesPath] = sources
    }
    if !isHeldBack {
      let found = try faults(in: files, frame)
      let isUnseen = found.contains { $0.fault == .unseenCharacter } && !unseen.isEmpty
      all += isUnseen ? found.filter { $0.fault != .unseenCharacter } + unseen : found
      isHeldBack = found.hasErrors
    }
    return ImportOutcome(
      reports: sheets.map(\.report), diagnostics: all.sorted(), changes: merging.changes,
      unchangedCount: merging.unchangedCount, files: isHeldBack ? [:] : files, isHeldBack: isHeldBack,
      regionName: frame?.divisions[request.region]?.name)
  }

  private static func unseen(in sheet: Sheet) -> [Diagnostic] {
    sheet.rows.flatMap { row in
      row.cells.compactMap { cell in
        UnseenCharacter.first(in: cell.text).map {
          let place = sheet.place(row: row.number, column: cell.column)
          return Diagnostic(.unseenCharacter, at: place, ["character": $0.name])
        }
      }
    }
  }

  /// Sheets of words about the others, those of the template and of an answer among them, and the published figures of a
  /// download, which are no records of a workbook's.
  private static let explanations: Set<String> = [
    "填写说明", "填表说明", "说明", "检查结果", "About", PublishedTable.figures.title.zh, PublishedTable.figures.title.en,
  ]

  private func read(_ grid: SheetGrid, _ source: DraftSource) -> SheetDrafts? {
    if Self.explanations.contains(source.sheet) && !request.sheets.contains(source.sheet) { return nil }
    if let form = FormReading(grid, source: source, request: request) { return form.read() }
    if request.assignments.isEmpty, let fault = FormHalf.fault(in: grid) {
      return SheetDrafts(
        report: SheetReport(file: source.file, sheet: source.sheet, kind: .form), faults: [fault])
    }
    guard let header = ListHeader.find(in: grid, assignments: request.assignments) else { return nil }
    var reading = ListReading(header, in: grid, source: source, request: request)
    return reading.read()
  }

  private mutating func put(into merging: inout Merging, _ narratives: inout [String: String]) {
    var forms: [Int: String] = [:]
    for (at, found) in sheets.enumerated() {
      for draft in found.drafts where draft.table == .evaluations {
        let isForm = found.report.kind == .form
        guard let id = merging.put(evaluation: draft, ofForm: isForm) else {
          if isForm { sheets[at].report.recordCount = 0 }
          continue
        }
        forms[at] = id
        if let narrative = found.narrative { narratives[id] = narrative }
      }
    }
    for (at, found) in sheets.enumerated() {
      var order: [String] = []
      var indicators: [String: [Draft]] = [:]
      for (number, draft) in found.drafts.enumerated() where draft.table != .evaluations {
        guard let owner = found.owners[number],
          let id = merging.owner(of: draft, owner, form: forms[at])
        else { continue }
        if draft.table == .findings {
          merging.put(finding: draft, of: id)
        } else {
          if indicators[id] == nil { order.append(id) }
          indicators[id, default: []].append(draft)
        }
      }
      for id in order { merging.put(indicators: indicators[id] ?? [], of: id) }
    }
  }

  /// Whether any of `faults` keeps everything from being written: an error in a form keeps that form out, one in a file
  /// that gives no records that file, and nothing else.
  private func holdsBack(_ faults: [Diagnostic]) -> Bool {
    struct Spot: Hashable { let file: String, sheet: String }
    let forms = Set(
      sheets.filter { $0.report.kind == .form }.map { Spot(file: $0.report.file, sheet: $0.report.sheet) })
    let files = Set(sheets.filter { !$0.drafts.isEmpty }.map(\.report.file))
    let errors = faults.filter { $0.fault.severity == .error }
    if files.isEmpty { return !errors.isEmpty }
    return errors.contains { fault in
      if case .cell(let sheet, _) = fault.place.spot,
        forms.contains(Spot(file: fault.place.file, sheet: sheet))
      {
        return false
      }
      return files.contains(fault.place.file) || !named.contains(fault.place.file)
    }
  }

  private var assignmentFaults: [Diagnostic] {
    let used = sheets.reduce(into: Set<ImportRequest.Assignment>()) { $0.formUnion($1.used) }
    let names = ImportTable.allCases.flatMap { $0.kind.fields.flatMap { [$0.name, $0.label] } }
    return request.assignments.filter { !used.contains($0) }.map { assignment in
      let isKnown = assignment.field.isEmpty || names.contains(assignment.field)
      return Diagnostic(
        isKnown ? .mappedColumnMissing : .mappedFieldUnknown, at: Place(file: "--map"),
        ["column": assignment.column, "field": assignment.field])
    }
  }

  private var sheetFaults: [Diagnostic] {
    request.sheets.filter { !sheetNames.contains($0) }.map { name in
      Diagnostic(
        .sheetMissing, at: Place(file: "--sheet"),
        ["sheet": name, "names": sheetNames.sorted().joined(separator: "、")])
    }
  }

  private func bytes(at path: String) throws(FileTrouble) -> [UInt8]? {
    try site.kind(at: path) == .file ? try site.bytes(at: path) : nil
  }

  /// What stands where a file or folder of the year belongs and leads elsewhere: nothing is read or written through it.
  private func links() throws(FileTrouble) -> [Diagnostic] {
    let parts = (request.folder + "/evaluations").split(separator: "/")
    let folders = parts.indices.map { parts[...$0].joined(separator: "/") }
    let files = ImportTable.allCases.map(\.kind.name) + [FileKind.cellSources.name]
    var found: [Diagnostic] = []
    for path in folders + files.map({ request.folder + "/" + $0 }) where try site.kind(at: path) == .other {
      found.append(Diagnostic(.symbolicLink, at: Place(file: path), ["name": path]))
    }
    return found
  }

  /// What the site's own reader finds wrong with `files`, read over the content as it stands, and with the code of the region.
  private func faults(
    in files: [String: [UInt8]], _ frame: SiteFrame?
  ) throws(FileTrouble) -> [Diagnostic] {
    guard !files.isEmpty, let frame else { return [] }
    let reader = SiteReader(tree: LayeredTree(MemoryTree(bytes: files), over: site))
    return try reader.region(request.region, in: frame).diagnostics.filter {
      files[$0.place.file] != nil || $0.fault == .unknownRegion
    }
  }
}
