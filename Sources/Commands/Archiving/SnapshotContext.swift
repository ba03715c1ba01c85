internal import Archive
internal import Mustache
internal import Signatures

/// What the templates of a snapshot may use: its mark and its description.
struct SnapshotContext: Sendable {
  let name: String
  let record: SnapshotRecord
  var facts: SnapshotFacts?

  static let contract = Contract<SnapshotContext>(
    "snapshot",
    [
      .text("name", "the snapshot’s name", \.name),
      .text("title", "the site’s title", \.record.title),
      .text("agency", "the authority that discloses", \.record.agency),
      .text("divisions", "the division codes") { $0.record.divisions.joined(separator: ", ") },
      .text("year", "the year it stands for") { "\($0.record.year)" },
      .text("date", "the day of archiving") { "\($0.record.archived)" },
      .text("built", "the day by which the site was built") { "\($0.record.built)" },
      .text("address", "the site’s address on the portal", \.record.address),
      .text("software", "the program that made it", \.record.software),
      .text("pages", "how many pages it has") { $0.facts.map { "\($0.pages)" } },
      .text("files", "how many files its site has") { $0.facts.map { "\($0.files)" } },
      .flag("hasContent", "whether content and templates are in it") { ($0.facts?.scope ?? .none) != .none },
      .flag("isInternal", "whether the content holds what is withheld or was not yet due") {
        $0.facts?.scope == .all
      },
      .flag("hasLog", "whether the log of releases is in it") { $0.facts?.hasLog ?? false },
      .flag("isSealed", "whether it is signed") { !($0.facts?.seals.isEmpty ?? true) },
      .flag("ed25519", "whether it is signed with Ed25519") { $0.facts?.seals.contains(.ed25519) ?? false },
      .flag("sm2", "whether it is signed with SM2") { $0.facts?.seals.contains(.sm2) ?? false },
      .text("previous", "the name of the snapshot before") { $0.facts?.previous?.name },
      .text("previousFingerprint", "the fingerprint of the snapshot before") {
        $0.facts?.previous?.fingerprint
      },
    ])
}
