extension XLSXWriter {
  /// Whether the file `bytes` still is as this writer made it: every office program writes into a workbook when it was saved.
  public static func isUntouched(_ bytes: [UInt8]) -> Bool {
    var days: [String: String] = [:]
    var name = ""
    do throws(WorkbookRefusal) {
      let package = try ZIPPackage(bytes, limits: WorkbookLimits())
      try package.read("docProps/core.xml") { stream throws(WorkbookRefusal) in
        while let event = try stream.next() {
          switch event {
          case .start:
            name = stream.isNamed("created") ? "created" : stream.isNamed("modified") ? "modified" : ""
          case .text where !name.isEmpty: days[name, default: ""] += stream.text
          case .end: name = ""
          case .text, .other: continue
          }
        }
      }
    } catch {
      return false
    }
    return days["created"] != nil && days["created"] == days["modified"]
  }
}
