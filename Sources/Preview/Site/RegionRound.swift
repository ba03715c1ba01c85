internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Glibc
internal import Pages
internal import Records

/// Reads many regions side by side.
struct RegionRound: Sendable {
  let work: RegionWork
  /// The rules that regions are held against; nil where that is left for later.
  let rules: SiteRules?
  /// What pages draw on; nil where faults in the templates leave none, and regions are only read for their faults.
  let facts: SiteFacts?

  /// Of how many regions one is probably the one that is looked at: so few are kept whole, and checked at once.
  static let few = 8

  /// The regions of `codes` whose files are not those of `known`.
  func read(_ codes: [RegionCode], unless known: [RegionCode: Digest]) async -> [RegionCode: RegionWork
    .Result]
  {
    let isKept = codes.count <= Self.few
    return await withTaskGroup(of: (RegionCode, RegionWork.Result?).self) { group in
      var waiting = codes.makeIterator()
      var results: [RegionCode: RegionWork.Result] = [:]
      for _ in 0..<max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))) {
        guard let code = waiting.next() else { break }
        group.addTask { (code, region(code, unless: known[code], isKept: isKept)) }
      }
      while let (code, result) = await group.next() {
        results[code] = result
        if let code = waiting.next() {
          group.addTask { (code, region(code, unless: known[code], isKept: isKept)) }
        }
      }
      return results
    }
  }

  private func region(_ code: RegionCode, unless known: Digest?, isKept: Bool) -> RegionWork.Result? {
    guard var result = work.read(code, unless: known) else { return nil }
    guard let disclosure = result.disclosure else { return result }
    result.findings = rules?.findings(on: disclosure, in: work.frame)
    guard let facts else { return result }
    let admitted = Gate(on: work.day).admit(disclosure)
    let pages = RegionPages(admitted, facts: facts)
    let collisions = pages.collisions
    if collisions.hasErrors {
      return RegionWork.Result(digest: result.digest, faults: (result.faults + collisions).sorted())
    }
    result.leavings = PreviewSite.Leavings(
      // A region of which nothing may be shown yet is not even named.
      summary: admitted.isEmpty ? nil : RegionSummary(pages),
      heldBack: HeldBack.records(of: disclosure, on: work.day))
    if !isKept { result.disclosure = nil }
    return result
  }
}
