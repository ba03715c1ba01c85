internal import Mustache

/// The report of a check.
struct CheckContext: Sendable {
  let language: String
  let siteTitle: String
  let day: String
  let isPublishable: Bool
  let errors: String
  let warnings: String
  let notes: String
  let waived: String
  let rules: String
  let statuses: [CheckCountContext]
  let findings: Markup?
  let waivedFindings: Markup?
  let groups: [CheckGroupContext]

  static let contract = Contract<CheckContext>(
    "report of a check",
    [
      .text("language", "the language tag of the report", \.language),
      .text("siteTitle", "the title of the site", \.siteTitle),
      .text("day", "the day on which deadlines and waivers were judged", \.day),
      .flag("isPublishable", "whether no error stands", \.isPublishable),
      .text("errors", "how many errors stand", \.errors),
      .text("warnings", "how many warnings stand", \.warnings),
      .text("notes", "how many notes stand", \.notes),
      .text("waived", "how many findings are waived", \.waived),
      .text("rules", "how many rules there are", \.rules),
      .list("statuses", "how many rules came to what", CheckCountContext.contract, \.statuses),
      .markup(
        "findings", "the findings that stand, by code, each as `reports/check-findings.html` writes it",
        \.findings),
      .markup("waivedFindings", "the findings that are waived, in the same way", \.waivedFindings),
      .list("groups", "all rules, by group", CheckGroupContext.contract, \.groups),
      .flag("hasFindings", "whether any finding stands", { $0.findings != nil }),
      .flag("hasWaivedFindings", "whether any finding is waived", { $0.waivedFindings != nil }),
    ])
}
