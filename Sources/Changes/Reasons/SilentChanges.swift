public import Diagnostics
import Digests
public import Evaluation

/// Holds what is different between two releases against the corrections that the later one publishes: nothing that was
/// published may change without a word.
///
/// New records need no reason, nor does the progress of mending a finding, which is what findings are published for, nor what
/// follows from the change of an evaluation that has a reason of its own.
public struct SilentChanges: Sendable {
  private let difference: SiteDifference
  private let old: ReleasedSite
  private let new: ReleasedSite
  private let places: [PublishedCorrection: Place]

  /// What `difference` says of `old` and `new`; `corrections` are those of the content that `new` was made from, which only
  /// tell where a correction stands.
  public init(
    _ difference: SiteDifference, from old: ReleasedSite, to new: ReleasedSite,
    corrections: [YearKey: [Correction]] = [:]
  ) {
    self.difference = difference
    self.old = old
    self.new = new
    places = corrections.reduce(into: [:]) { places, year in
      for correction in year.value {
        places[PublishedCorrection(correction, of: year.key)] = correction.origin.place(of: "date")
      }
    }
  }

  /// Every change without a reason, and every new correction that explains none.
  ///
  /// - Throws: `DataTrouble` where data is not what it should be, or what reading a file throws.
  public func find() throws -> [Diagnostic] {
    let digester = try Digester(.sha256)
    let (before, after) = (
      PublishedCorrections(site: old, digester: digester), PublishedCorrections(site: new, digester: digester)
    )
    let codes = Set(difference.years.map(\.key.code)).union(before.codes).union(after.codes)
      .union(difference.files.attachments.compactMap { YearKey(attachmentPath: $0)?.code })
    var found: [Diagnostic] = []
    for code in codes.sorted() {
      let isSame = before.digest(of: code) == after.digest(of: code)
      let earlier = try before.all(of: code)
      let later = isSame ? earlier : try after.all(of: code)
      found += self.found(in: code, earlier, later)
    }
    return found.sorted()
  }

  private func found(
    in code: String, _ earlier: [PublishedCorrection], _ later: [PublishedCorrection]
  ) -> [Diagnostic] {
    let years = difference.years.filter { $0.key.code == code }
    let gone = Set(years.filter { $0.presence == .withdrawn }.map(\.key))
    let said = Set(later)
    var found = earlier.filter { !said.contains($0) && !gone.contains($0.key) }.map { correction in
      Diagnostic(
        .correctionTakenBack, at: Self.place(of: correction.key, "corrections.csv"),
        ["date": correction.date, "reason": correction.reason])
    }
    let known = Set(earlier)
    var ledger = ReasonLedger(later.filter { !known.contains($0) })
    let explained = Set(
      later.filter { $0.kind == .report && $0.step == .withdrawn }.map(\.key)
    ).intersection(gone)
    for year in years where year.presence == .withdrawn && !explained.contains(year.key) {
      found.append(
        Diagnostic(.silentYear, at: Self.place(of: year.key, "report.md"), ["year": String(year.key.year)]))
    }
    for year in years where year.presence == .both {
      let followers = Followers(year.records)
      for record in year.records { found += self.found(record, in: year.key, &ledger, followers) }
    }
    for path in difference.files.attachments {
      guard let key = YearKey(attachmentPath: path), key.code == code else { continue }
      let file = String(path.split(separator: "/", maxSplits: 3).last ?? "")
      if !ledger.explainsFile(file, in: key) {
        found.append(Diagnostic(.silentFile, at: Place(file: "Content/" + path), ["file": file]))
      }
    }
    // Of a year that could not be compared, or was not there before, nothing can be said of its corrections.
    let unknown = Set(difference.notCompared + years.filter { $0.presence == .added }.map(\.key)).union(
      explained)
    return found
      + ledger.left(besides: years.flatMap(\.records), unknown).map { correction in
        Diagnostic(
          .correctionOfNoChange, at: place(of: correction),
          [
            "record": Self.title(correction.kind, correction.record ?? ""),
            "field": correction.field ?? correction.step.label,
          ])
      }
  }

  private func found(
    _ record: RecordChange, in key: YearKey, _ ledger: inout ReasonLedger, _ followers: Followers
  ) -> [Diagnostic] {
    let place = Self.place(of: key, Self.file(of: record.kind))
    let title = Self.title(record.kind, record.id) + " " + record.name
    switch record.what {
    case .added: return []
    case .withdrawn:
      if ledger.explainsWithdrawal(of: record, in: key) || followers.follows(record) { return [] }
      return [Diagnostic(.silentWithdrawal, at: place, ["record": title])]
    case .changed, .regraded:
      return record.fields.compactMap { field in
        if Self.needsNoReason(field, in: record.kind) || followers.follows(field, of: record) { return nil }
        let details = [
          "record": title, "field": field.path.label, "column": field.path.column,
          "old": field.old ?? "", "new": field.new ?? "",
        ]
        switch ledger.judge(field, of: record, in: key) {
        case .explained: return nil
        case .silent: return Diagnostic(.silentChange, at: place, details)
        case .unlike(let correction):
          return Diagnostic(.correctionUnlikeChange, at: self.place(of: correction), details)
        }
      }
    }
  }

  /// Whether `field` may change without a word: an id that redirects, and how far the mending of a finding has come.
  private static func needsNoReason(_ field: FieldChange, in kind: RecordKind) -> Bool {
    switch kind {
    case .evaluation: ["id", "formerly"].contains(field.path.field)
    case .finding: ["measure", "state", "evidence"].contains(field.path.field)
    case .report, .strand, .figure: false
    }
  }

  private func place(of correction: PublishedCorrection) -> Place {
    places[correction] ?? Self.place(of: correction.key, "corrections.csv")
  }

  private static func place(of key: YearKey, _ file: String) -> Place {
    Place(file: "Content/\(key.code)/\(key.year)/\(file)")
  }

  private static func file(of kind: RecordKind) -> String {
    switch kind {
    case .report: "report.md"
    case .evaluation: "evaluations.csv"
    case .finding: "findings.csv"
    case .strand, .figure: "statistics.yaml"
    }
  }

  private static func title(_ kind: RecordKind, _ id: String) -> String {
    id.isEmpty ? kind.label : kind.label + " " + id
  }
}
