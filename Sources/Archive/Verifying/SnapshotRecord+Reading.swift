import Evaluation

extension SnapshotRecord {
  /// What the snapshot described by `info` says of itself, of the year in its name; nil where days, address or name are missing.
  init?(_ info: BagInfo) {
    guard let name = info[BagInfo.Label.name].flatMap({ SnapshotName($0) }),
      let archived = info[BagInfo.Label.archived].flatMap({ CalendarDate($0) }),
      let built = info[BagInfo.Label.built].flatMap({ CalendarDate($0) }),
      let address = info[BagInfo.Label.address]
    else { return nil }
    let divisions = info[BagInfo.Label.divisions]?.split(separator: ", ").map { String($0) } ?? []
    self.init(
      title: info[BagInfo.Label.title] ?? "", agency: info[BagInfo.Label.agency] ?? "", divisions: divisions,
      year: name.year, archived: archived, built: built, address: address,
      language: info[BagInfo.Label.language] ?? "", software: info[BagInfo.Label.software] ?? "")
  }
}
