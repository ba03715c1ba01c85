internal import ArgumentParser
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Publishing
internal import Releases

/// From the claim on a target to the line in the log.
extension Publication {
  /// Does `work`, which looks at the target and changes nothing there; where it fails, it says so.
  func untouched<Value>(_ work: () throws -> Value) async throws -> Value {
    try await sayingWhatStands(work) { .untouched }
  }

  /// Puts `kept` in the place of what is live, which was `reviewed`, fetches it back, and notes it in the log. Where that fails, it
  /// says what readers meet there now.
  ///
  /// - Throws: `PublishTrouble.liveChanged` where another release has gone live since.
  func put(
    _ kept: KeptRelease, at place: any Target, in reviewed: Manifest?, _ entry: LogEntry
  ) async throws {
    var isBegun = false
    let before = try reviewed.map { try Release($0) }
    try await sayingWhatStands {
      try claimAndPut(kept, at: place, in: reviewed, entry) { isBegun = true }
    } standing: {
      isBegun ? place.standing(between: before, and: kept.release) : .untouched
    }
  }

  private func claimAndPut(
    _ kept: KeptRelease, at place: any Target, in reviewed: Manifest?, _ entry: LogEntry,
    beginning: () -> Void
  ) throws {
    try place.claimed {
      let live = try place.live()
      guard live == reviewed || live == kept.release.manifest else {
        throw PublishTrouble.liveChanged(target: target.name)
      }
      let before = try live.map { try Release($0) }
      let difference = ManifestDifference(from: live, to: kept.release.manifest)
      try limit(difference.removed.count)
      let isLive = before?.digest == kept.release.digest
      try console.following { headway in
        if try !isLive || !place.differences(from: kept, headway).wrong.isEmpty {
          beginning()
          try place.put(kept, replacing: live, headway)
        }
      }
      try verify(kept, at: place)
      var log = try ReleaseLog(in: store)
      if isLive, log.entries(of: target.name).last?.fingerprint == "\(kept.release.fingerprint)" {
        return try console.result(
          zh: "线上已经是这个版本，已逐一核对 \(kept.release.manifest.files.count) 个文件。",
          en: "This release is live already; all \(kept.release.manifest.files.count) files were compared.")
      }
      var entry = entry
      entry.replaced = before.map { "\($0.fingerprint)" }
      entry.written = difference.added.count + difference.changed.count
      entry.removed = difference.removed.count
      try log.append(entry)
      try store.keepOnly(Self.wanted(log))
      try console.result(
        zh: "已发布 \(kept.release.fingerprint)，取回的 \(kept.release.manifest.files.count) 个文件与发布的完全一致。",
        en:
          "Published \(kept.release.fingerprint); all \(kept.release.manifest.files.count) files fetched back are the same."
      )
    }
  }

  /// Does `work`; where it fails, it says what is wrong and then what stands at the target.
  private func sayingWhatStands<Value>(
    _ work: () throws -> Value, standing: () -> Standing
  ) async throws -> Value {
    do {
      return try await console.attempting { try work() }
    } catch {
      let standing = standing()
      console.say(
        zh: standing.text(at: target.name, in: .zh), en: standing.text(at: target.name, in: .en))
      throw error
    }
  }

  private func verify(_ kept: KeptRelease, at place: any Target) throws {
    let (found, fetched) = try console.following { headway in
      let found = try place.differences(from: kept, headway)
      return (found, try target.url.map { try WebReading($0).differences(from: kept, headway) } ?? [])
    }
    let wrong = Set(found.wrong + fetched).sorted()
    guard wrong.isEmpty else { throw PublishTrouble.differs(target: target.name, paths: wrong) }
    if !found.strange.isEmpty {
      let some = found.strange.prefix(5).joined(separator: ", ")
      console.say(
        zh: "注意：网站文件夹里有 \(found.strange.count) 个不是本程序放的文件，没有动它们：\(some)",
        en:
          "Note: \(found.strange.count) files there were not put by this program and were left alone: \(some)"
      )
    }
  }
}
