import Diagnostics
import Evaluation
import Files

/// Reads the folder of one region.
struct RegionReading {
  /// The region's code.
  let code: RegionCode
  /// Its folder.
  let folder: ContentFolder
  /// What all regions share.
  let frame: SiteFrame
  /// Where faults go.
  let log: FaultLog

  /// The region and its years; nil where its settings are missing or faulty.
  func read() throws(FileTrouble) -> RegionDisclosure? {
    typealias F = RegionFields
    folder.expect(files: [F.file.name], folders: folder.folders)
    let division = frame.divisions[code]
    if division == nil && !frame.divisions.isEmpty {
      log.report(.unknownRegion, at: Place(file: folder.path), ["code": "\(code)"])
    }
    let entry = try folder.yaml(F.file.name, .required)?.entry(F.file)
    let (name, publisher, scale) = (entry?[F.name], entry?[F.publisher], entry?[F.scale])
    let rate = entry?[F.rateToExplain]
    let scales = ScaleNames(frame.scales, log: log)
    if let scale, let entry { scales.check(scale, at: entry.place(of: F.scale)) }
    let defaults = YearReading.Defaults(publisher: publisher, scale: scale)
    var years: [YearDisclosure] = []
    var hasYear = false
    for year in folder.folders {
      guard let number = Self.year(year) else {
        log.report(.folderOfNoYear, at: Place(file: folder.path + "/" + year), ["folder": year])
        continue
      }
      hasYear = true
      guard let inner = try folder.folder(year) else { continue }
      let reading = YearReading(year: number, folder: inner, defaults: defaults, scales: scales, log: log)
      if let disclosure = try reading.read() { years.append(disclosure) }
    }
    if !hasYear { log.report(.noYears, at: Place(file: folder.path)) }
    guard let publisher, let name = name ?? division?.name else { return nil }
    let region = Region(code: code, name: name, ancestors: code.ancestors.compactMap { frame.divisions[$0] })
    return RegionDisclosure(
      region: region, publisher: publisher,
      rateToExplain: rate ?? RegionDisclosure.usualRateToExplain,
      years: years.sorted { $0.report.disclosureYear > $1.report.disclosureYear })
  }

  private static func year(_ name: String) -> Int? {
    do {
      return try ValueKind<Int>.year.read(name)
    } catch {
      return nil
    }
  }
}
