import Diagnostics

/// Where the parts of a workbook are.
struct XLSXIndex {
  /// A sheet of the workbook.
  struct Entry {
    let name: String
    let path: String
    let isHidden: Bool
  }

  /// Its sheets of cells, in their order.
  private(set) var sheets: [Entry] = []
  /// Whether its days count from 1904.
  private(set) var from1904 = false
  /// Whether it says that its formulas have to be calculated before their values count (`fullCalcOnLoad`, ECMA-376 part 1,
  /// 18.2.2).
  private(set) var isStale = false
  /// Its styles.
  private(set) var stylesPath = ""
  /// Its shared strings.
  private(set) var stringsPath = ""

  private struct Relation {
    let type: String
    let path: String
  }

  /// The index of the workbook in `package`.
  init(_ package: ZIPPackage) throws(WorkbookRefusal) {
    let root = try Self.relations(package, of: "", folder: "")
    let workbook =
      root.values.first { $0.type.hasSuffix("/officeDocument") && package.has($0.path) }?.path
      ?? "xl/workbook.xml"
    // The workbook of .xlsb is no XML.
    guard package.has(workbook), !workbook.hasSuffix(".bin") else { throw WorkbookRefusal(.notAWorkbook) }
    let slash = workbook.lastIndex(of: "/")
    let folder = slash.map { String(workbook[...$0]) } ?? ""
    let name = slash.map { String(workbook[workbook.index(after: $0)...]) } ?? workbook
    let relations = try Self.relations(package, of: name, folder: folder)
    for relation in relations.values {
      if relation.type.hasSuffix("/styles") { stylesPath = relation.path }
      if relation.type.hasSuffix("/sharedStrings") { stringsPath = relation.path }
    }
    var found: [Entry] = []
    var is1904 = false
    var isStale = false
    var isInside = false
    try package.read(workbook) { stream throws(WorkbookRefusal) in
      while let event = try stream.next() {
        guard event == .start else { continue }
        // A document or a presentation is a package like this one.
        guard isInside || stream.isNamed("workbook") else { throw WorkbookRefusal(.notAWorkbook) }
        isInside = true
        if stream.isNamed("workbookPr") {
          is1904 = ["1", "true"].contains(stream.attribute("date1904") ?? "")
        } else if stream.isNamed("calcPr") {
          isStale = ["1", "true"].contains(stream.attribute("fullCalcOnLoad") ?? "")
        } else if stream.isNamed("sheet"), let name = stream.attribute("name"),
          let relation = stream.attribute("id").flatMap({ relations[$0] }),
          relation.type.hasSuffix("/worksheet")
        {
          let state = stream.attribute("state")
          found.append(Entry(name: name, path: relation.path, isHidden: state?.hasSuffix("idden") ?? false))
        }
      }
    }
    sheets = found
    from1904 = is1904
    self.isStale = isStale
  }

  /// The relations of the part `name` in `folder` (which ends with `/`), by their ids.
  private static func relations(
    _ package: ZIPPackage, of name: String, folder: String
  ) throws(WorkbookRefusal) -> [String: Relation] {
    var relations: [String: Relation] = [:]
    try package.read(folder + "_rels/" + name + ".rels") { stream throws(WorkbookRefusal) in
      while let event = try stream.next() {
        guard event == .start, stream.isNamed("Relationship"), let id = stream.attribute("Id"),
          let target = stream.attribute("Target"), stream.attribute("TargetMode") != "External"
        else { continue }
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : resolved(folder + target)
        relations[id] = Relation(type: stream.attribute("Type") ?? "", path: path)
      }
    }
    return relations
  }

  private static func resolved(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
