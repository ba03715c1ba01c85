internal import ArgumentParser
internal import Changes
internal import Checks
internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Pages
internal import Publishing
internal import Releases

/// What a publication is going to do, said before it is done.
struct PublicationPlan {
  let release: Release
  let live: Manifest?
  /// How it differs from what is live, record by record; nil where nothing is live.
  let changes: SiteDifference?
  /// What becomes public because its day has come, a line each.
  let due: [String]
  /// What the check came to; nil where an earlier dry run found the release good.
  let check: CheckOutcome?
  let target: PublishingTarget
  /// The title of the site.
  let title: String

  /// Which files differ from what is live.
  var difference: ManifestDifference { ManifestDifference(from: live, to: release.manifest) }

  /// The plan as it is shown at the terminal.
  func text(in language: Language) -> String {
    let difference = difference
    let isChinese = language == .zh
    var lines = [
      isChinese ? "发布到 \(target.name)" : "To \(target.name)",
      (isChinese ? "指纹 " : "Fingerprint ") + "\(release.fingerprint)",
      isChinese
        ? "文件 \(release.manifest.files.count) 个：新增 \(difference.added.count)，改动 \(difference.changed.count)，"
          + "删除 \(difference.removed.count)"
        : "\(release.manifest.files.count) files: \(difference.added.count) new, \(difference.changed.count) "
          + "changed, \(difference.removed.count) removed",
    ]
    if let report = check?.report {
      lines.append(
        isChinese
          ? "核对：错误 0，警告 \(report.count(of: .warning))，提示 \(report.count(of: .information))，"
            + "已豁免 \(report.waivedCount)"
          : "Check: 0 errors, \(report.count(of: .warning)) warnings, \(report.count(of: .information)) notes, "
            + "\(report.waivedCount) waived")
    } else {
      lines.append(isChinese ? "核对：与审批时相同，没有错误。" : "Check: as when it was approved, no errors.")
    }
    if let changes { lines.append(DifferenceText(language: language).text(of: changes)) }
    lines.append(
      due.isEmpty
        ? (isChinese ? "没有因到期而新公开的内容。" : "Nothing new is due.")
        : (isChinese ? "从今天起公开：" : "Public from today on:"))
    lines += due.map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes the sign-off sheet into the folder of releases and gives its path.
  ///
  /// - Throws: exit status 1, with the faults said, where its template has some.
  func writeSheet(of check: CheckOutcome, to store: ReleaseStore, in language: Language) throws -> String {
    let page = SignOffPage(check.look, language: language)
    let signOff = SignOff(
      siteTitle: title, target: target.name, fingerprint: "\(release.fingerprint)",
      digest: release.digest.hex, replaced: try live.map { "\(try Release($0).fingerprint)" },
      files: release.manifest.files.count, content: release.origin?.content.hex ?? "",
      templates: release.origin?.templates.hex ?? "", program: release.origin?.program ?? "",
      changes: changes, due: due, report: check.report)
    guard let bytes = page.bytes(of: signOff) else {
      Console(language: language).report(page.diagnostics)
      throw ExitCode(1)
    }
    return try store.writeSheet(bytes, for: release.fingerprint)
  }
}
