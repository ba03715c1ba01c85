internal import Digests
internal import Evaluation
internal import Files
internal import Pages
internal import Releases

/// What a build takes from the notes of the one before it, and notes for the next.
struct NoteTaking: Sendable {
  /// What the site is made from.
  private let inputs: SiteInputs
  private let day: CalendarDate
  /// What the build before noted; nil where anything that every page may depend on has changed since.
  private let earlier: BuildNotes?

  /// Notes on a site made from `inputs` on `day`, after those of an `earlier` build.
  init(inputs: SiteInputs, day: CalendarDate, earlier: BuildNotes?) {
    self.inputs = inputs
    self.day = day
    self.earlier = earlier?.shared == inputs.shared.hex ? earlier : nil
  }

  /// The digest of the manifest of the site that the earlier build made.
  var manifest: Digest? { earlier.flatMap { Digest(hex: $0.manifest) } }

  /// Whether a build would make what the earlier one made, and say nothing, as that one did.
  var nothingChanged: Bool {
    guard let earlier, earlier.saidNothing, earlier.regions.count == inputs.regions.count else {
      return false
    }
    return inputs.regions.keys.allSatisfy { standing($0)?.saidNothing ?? false }
  }

  /// Keeps in `staging` what the earlier build made of the regions that have not changed, and gives what they leave behind.
  func keepRegions(in staging: Staging) throws -> [RegionCode: RegionResult] {
    var results: [RegionCode: RegionResult] = [:]
    for code in inputs.regions.keys where standing(code)?.saidNothing ?? false {
      if let result = result(of: code), try staging.keep(result.tops) { results[code] = result }
    }
    return results
  }

  /// The regions that the earlier build made as they are to be, whatever it said about them.
  var madeRegions: [RegionCode] { inputs.regions.keys.filter { standing($0) != nil } }

  /// What the region `code` left behind, if what is noted of it still holds.
  func result(of code: RegionCode) -> RegionResult? {
    guard let region = standing(code) else { return nil }
    var result = RegionResult(diagnostics: [], tallies: [], isMade: false)
    if let noted = earlier?.summaries[code] {
      guard let summary = BuildNotes.summary(noted) else { return nil }
      result.summary = summary
    }
    result.isComplete = true
    result.wasSpokenOf = !region.saidNothing
    result.tops = region.tops
    result.days = region.days
    return result
  }

  /// What the regions leave behind for the pages that span regions, as it is noted.
  func summaries(of results: [RegionCode: RegionResult]) throws -> [RegionCode: [UInt8]] {
    var summaries: [RegionCode: [UInt8]] = [:]
    for (code, result) in results {
      guard let summary = result.summary else { continue }
      summaries[code] = try (result.isMade ? nil : earlier?.summaries[code]) ?? BuildNotes.bytes(of: summary)
    }
    return summaries
  }

  /// Keeps in `staging` what spans regions where these would be made from the same `summaries`, and gives its names at the
  /// top of the site; nil where it has to be made.
  func keepRest(of summaries: [RegionCode: [UInt8]], in staging: Staging) throws -> [String]? {
    guard let earlier, earlier.summaries == summaries, try staging.keep(earlier.tops) else { return nil }
    return earlier.tops
  }

  /// The notes on a site of the regions `results`, of which nothing changed while they were read; nil where nothing can be noted.
  func notes(
    on results: [RegionCode: RegionResult], summaries: [RegionCode: [UInt8]], tops: [String],
    manifest: Digest, saidNothing: Bool
  ) -> BuildNotes? {
    var regions: [RegionCode: BuildNotes.Region] = [:]
    for (code, result) in results where result.isComplete {
      guard let days = result.days, let key = inputs.regions[code] else { continue }
      regions[code] = BuildNotes.Region(
        code: code, key: key.hex, days: days, tops: result.tops,
        saidNothing: result.diagnostics.isEmpty && result.leaks.isEmpty && !result.wasSpokenOf)
    }
    let names = tops + results.values.flatMap(\.tops)
    guard Set(names).count == names.count else { return nil }
    return BuildNotes(
      shared: inputs.shared.hex, manifest: manifest.hex, tops: tops,
      saidNothing: saidNothing && regions.count == results.count, regions: regions,
      summaries: summaries.filter { regions[$0.key] != nil })
  }

  /// What is noted of the region `code`, if that still holds.
  private func standing(_ code: RegionCode) -> BuildNotes.Region? {
    guard let region = earlier?.regions[code], region.key == inputs.regions[code]?.hex,
      region.days.contains(day)
    else { return nil }
    return region
  }
}
