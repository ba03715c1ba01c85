public import Evaluation
internal import Workbook

/// Writes `Content/snapshots.csv`, the list of snapshots that a site announces.
public enum SnapshotTable {
  /// Where it stands in a site's folder.
  public static let path = "Content/" + SnapshotFields.file.name

  /// The table of `notices`, as a spreadsheet program opens and saves it.
  public static func bytes(of notices: [SnapshotNotice]) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: true, formulas: .plain)
    writer.append(SnapshotFields.file.fields.map { .text($0.label) })
    for notice in notices {
      writer.append([
        .text(notice.name), .number("\(notice.year)"), .text("\(notice.archived)"), .text(notice.fingerprint),
        .text(notice.reading ?? ""), .text(notice.download ?? ""),
        .text(notice.isOnSite ? "是" : ""),
      ])
    }
    return writer.bytes
  }
}
