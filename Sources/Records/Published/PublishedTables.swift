internal import Evaluation
internal import Workbook

extension PublishedTable {
  /// Every table of the published records, those that others belong to first. Their names and columns are cited: what
  /// stands here must not be renamed.
  public static let all: [PublishedTable] =
    [regions, reports] + reportTables
    + [evaluations, indicators, findings, strands, strandBases, figures, corrections]

  /// The regions with what they are called.
  static let regions = PublishedTable(
    "regions", Bilingual("地区", "Regions"),
    columns: [
      region,
      PublishedColumn("name", "名称", .text, zh: "地区的名称", en: "The name of the region"),
      PublishedColumn("publisher", "发布机构", .text, zh: "发布的单位", en: "The bureau that publishes"),
    ], key: ["region"], parent: nil
  ) { records, rows in
    for text in [records.region.code.digits, records.region.name, records.publisher] { rows.append(text) }
  }

  static let reports = records(
    "reports", Bilingual("年度报告", "Reports"), PublishedFields.report, key: [],
    parent: ofRegion
  ) { [$0.report] }

  /// The evaluations.
  public static let evaluations = records(
    "evaluations", Bilingual("评价结果", "Evaluations"), PublishedFields.evaluation, key: ["id"], parent: ofYear
  ) { $0.evaluations }

  /// The indicators of all evaluations.
  public static let indicators = entries(
    "indicators", Bilingual("绩效指标", "Indicators"), of: "indicators", in: PublishedFields.evaluation,
    owner: indicatorOwner,
    parent: Parent(
      table: "evaluations", columns: ["region", "year", "evaluation"], theirs: ["region", "year", "id"])
  ) { $0.evaluations }

  /// The findings.
  public static let findings = records(
    "findings", Bilingual("问题与整改", "Findings"), PublishedFields.finding, key: ["id"], parent: ofYear
  ) { $0.findings }

  static let strands = records(
    "strands", Bilingual("各项工作", "Strands of work"), PublishedFields.strand, key: ["id"], parent: ofYear
  ) { $0.report.strands }

  static let strandBases = entries(
    "strand-legal-bases", Bilingual("各项工作的依据", "Rules that strands of work rest on"), of: "legalBases",
    in: PublishedFields.strand, owner: strandOwner, parent: ofStrand
  ) { $0.report.strands }

  /// The figures that the documents themselves state.
  public static let figures = entries(
    "figures", Bilingual("文件公布的汇总数", "Published figures"), of: "figures", in: PublishedFields.strand,
    owner: strandOwner, parent: ofStrand
  ) { $0.report.strands }

  /// The corrections, also those that withdraw a whole year, which has no report any more.
  static let corrections = records(
    "corrections", Bilingual("更正记录", "Corrections"), PublishedFields.correction, key: ["position"],
    parent: ofRegion
  ) { records in
    records.years.map { year in
      let number = year.report.disclosureYear
      return (number, year.corrections.map { YearCorrection($0, of: number) })
    } + records.withdrawals.map { ($0.year, [$0]) }
  }

  private static let reportTables = [
    ("legal-bases", Bilingual("依据", "Legal bases"), "legalBases"),
    ("evaluators", Bilingual("第三方机构", "Evaluators"), "evaluators"),
    ("withholdings", Bilingual("不予公开", "Withholdings"), "withholdings"),
    ("calendar", Bilingual("工作安排", "Calendar"), "calendar"),
    ("result-uses", Bilingual("结果应用", "Uses of results"), "resultUses"),
    ("attachments", Bilingual("附件", "Attachments"), "attachments"),
    ("sections", Bilingual("正文", "Sections"), "sections"),
  ].map { name, title, field in
    entries(name, title, of: field, in: PublishedFields.report, owner: [], parent: ofYear) { [$0.report] }
  }

  private static let indicatorOwner:
    [(column: PublishedColumn, read: @Sendable (PublishedEvaluation) -> String)] = [
      (PublishedColumn(IndicatorFields.evaluation.declaration, isRequired: true), { $0.evaluation.id }),
      (
        PublishedColumn(
          "evaluationName", "评价名称", .text, zh: "所属评价的名称", en: "The name of the evaluation that it belongs to"),
        { $0.evaluation.name }
      ),
    ]

  private static let strandOwner: [(column: PublishedColumn, read: @Sendable (Strand) -> String)] = [
    (
      PublishedColumn("strand", "工作编号", .text, zh: "所属工作的编号", en: "The id of the strand that it belongs to"),
      { $0.id }
    ),
    (
      PublishedColumn(
        "strandTitle", "工作", .text, zh: "所属工作的名称", en: "The name of the strand that it belongs to"),
      { $0.title }
    ),
  ]

  private static let ofRegion = Parent(table: "regions", columns: ["region"], theirs: ["region"])
  private static let ofYear = Parent(
    table: "reports", columns: ["region", "year"], theirs: ["region", "year"])
  private static let ofStrand = Parent(
    table: "strands", columns: ["region", "year", "strand"], theirs: ["region", "year", "id"])
}
