import Evaluation

/// Reads `snapshots.csv`; a row that lacks anything is a fault and announces nothing.
struct SnapshotReading {
  /// Where faults go.
  let log: FaultLog

  /// The snapshots, in the order of the file.
  func read(_ table: TableFile) -> [SnapshotNotice] {
    typealias F = SnapshotFields
    var names = IDRegister(log: log)
    return table.rows(log).compactMap { row in
      let (name, year, archived) = (row[F.name], row[F.year], row[F.archived])
      let (fingerprint, reading, download) = (row[F.fingerprint], row[F.reading], row[F.download])
      let onSite = row[F.onSite]
      guard let name, let year, let archived, let fingerprint,
        names.enterName(name, at: row.place(of: F.name))
      else { return nil }
      return SnapshotNotice(
        name: name, year: year, archived: archived, fingerprint: fingerprint, reading: reading,
        download: download, isOnSite: onSite ?? false, place: row.place(of: F.onSite))
    }
  }
}
