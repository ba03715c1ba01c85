import Diagnostics
import Evaluation
import Files

/// Reads what all regions of a site share.
struct FrameReading {
  /// The folder `Content`.
  let content: ContentFolder
  /// Where faults go.
  let log: FaultLog

  /// The settings, scales, divisions and regions.
  func read() throws(FileTrouble) -> SiteFrame {
    content.expect(
      files: [
        SiteFields.file.name, ScaleFields.file.name, DivisionFields.file.name, WaiverFields.file.name,
        SnapshotFields.file.name,
        "forbidden-words.txt", "wrong-words.csv",
      ], folders: content.folders)
    return SiteFrame(
      settings: settings(try content.yaml(SiteFields.file.name, .required)),
      scales: try content.yaml(ScaleFields.file.name, .required).map(scales) ?? [],
      divisions: try content.table(DivisionFields.file, .required).map(divisions) ?? [:],
      regions: regions(),
      snapshots: try content.table(SnapshotFields.file, .optional).map(SnapshotReading(log: log).read) ?? [])
  }

  private func settings(_ file: YAMLFile?) -> SiteSettings {
    typealias F = SiteFields
    let entry = file?.entry(F.file)
    return SiteSettings(
      title: entry?[F.title] ?? "",
      language: entry?[F.language] ?? .chinese,
      address: entry?[F.address] ?? "",
      notice: entry?[F.notice],
      showsRemarks: entry?[F.remarks] ?? false,
      downloads: entry?[F.downloads] ?? .site,
      portal: portal(entry?.entry(F.portal)),
      footer: footer(entry?.entry(F.footer)),
      targets: entry.map(targets) ?? [])
  }

  private func targets(_ entry: YAMLEntry) -> [PublishingTarget] {
    typealias F = TargetFields
    var names = IDRegister(log: log)
    return entry.entries(SiteFields.targets).compactMap { entry in
      let (name, address, url) = (entry[F.name], entry[F.address], entry[F.url])
      guard let name, let address, names.enterName(name, at: entry.place(of: F.name)) else { return nil }
      return PublishingTarget(name: name, address: address, url: url)
    }
  }

  private func portal(_ entry: YAMLEntry?) -> PortalIdentity {
    typealias F = PortalFields
    return PortalIdentity(
      siteName: entry?[F.siteName] ?? "",
      siteDomain: entry?[F.siteDomain] ?? "",
      siteIDCode: entry?[F.siteIDCode] ?? "",
      columnName: entry?[F.columnName] ?? "",
      columnType: entry?[F.columnType] ?? "",
      columnDescription: entry?[F.columnDescription] ?? "",
      columnKeywords: entry?[F.columnKeywords] ?? "")
  }

  private func footer(_ entry: YAMLEntry?) -> Footer {
    typealias F = FooterFields
    return Footer(
      organiser: entry?[F.organiser] ?? "",
      contact: entry?[F.contact],
      icp: entry?[F.icp],
      police: entry?[F.police],
      findError: entry?[F.findError],
      emblem: entry?[F.emblem])
  }

  private func scales(_ file: YAMLFile) -> [GradeScale] {
    typealias F = ScaleFields
    var names = IDRegister(log: log)
    return file.entries(F.file).compactMap { entry in
      let name = entry[F.name]
      let note = entry[F.note]
      let bands = entry.entries(F.bands).compactMap(band)
      guard let name, names.enterName(name, at: entry.place(of: F.name)) else { return nil }
      return GradeScale(name: name, bands: bands, note: note)
    }
  }

  private func band(_ entry: YAMLEntry) -> GradeBand? {
    typealias F = ScaleFields
    let (grade, from, to) = (entry[F.grade], entry[F.from], entry[F.to])
    guard let grade, let from, let to else { return nil }
    guard from < to else {
      log.report(
        .bandEndsBeforeItBegins, at: entry.place(of: F.to),
        ["grade": grade.label, "from": from.description, "to": to.description])
      return nil
    }
    return GradeBand(grade: grade, from: from, to: to)
  }

  private func divisions(_ file: TableFile) -> [RegionCode: Division] {
    typealias F = DivisionFields
    var names = IDRegister(log: log)
    var divisions: [RegionCode: Division] = [:]
    for row in file.rows(log) {
      let (code, name, state, replacements) = (row[F.code], row[F.name], row[F.state], row[F.replacements])
      guard let code, let name, names.enterName(code.digits, at: row.place(of: F.code)) else { continue }
      divisions[code] = Division(
        code: code, name: name, isRetired: state == .retired, replacements: replacements)
    }
    return divisions
  }

  private func regions() -> [RegionCode] {
    // A site without regions would take away every page of the one that stands.
    if content.folders.isEmpty { log.report(.noRegions, at: Place(file: content.path)) }
    return content.folders.compactMap { name in
      if let code = RegionCode(name) { return code }
      log.report(.folderOfNoRegion, at: Place(file: content.path + "/" + name), ["folder": name])
      return nil
    }
  }
}
