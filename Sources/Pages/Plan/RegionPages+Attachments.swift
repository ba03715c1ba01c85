internal import Evaluation

extension RegionPages {
  /// The attachments that the site serves, by path below the site's root, which is also their path below `Content`.
  public var attachmentFiles: [String] {
    let code = region.region.code
    let files = region.years.flatMap { year in
      year.report.attachments.compactMap(\.file)
        .map { "\(code)/\(year.report.disclosureYear)/attachments/\($0)" }
    }
    return Set(files).sorted()
  }
}
