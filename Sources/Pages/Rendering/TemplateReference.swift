public import Diagnostics
internal import Mustache

/// What each template may use, written from the contracts themselves for `docs/templates.md`.
public enum TemplateReference {
  /// The reference in `language`, a section a template.
  public static func markdown(in language: Language) -> String {
    shapes.map { file, shape in "### `\(file)`\n\n" + shape.table(in: language) }.joined(separator: "\n")
  }

  private static let shapes: [(String, Shape)] = [
    ("layouts/page.html", FrameContext.contract.shape), ("charts/grades.svg", GradeChart.contract.shape),
    ("charts/money.svg", MoneyChart.contract.shape), ("charts/scores.svg", ScoreChart.contract.shape),
    ("feeds/atom.xml", FeedContext.contract.shape), ("feeds/dataset.json", DatasetContext.contract.shape),
    ("feeds/robots.txt", AddressListContext.contract.shape),
    ("feeds/sitemap.xml", AddressListContext.contract.shape),
    ("feeds/sitemaps.xml", AddressListContext.contract.shape),
    ("pages/home.md", HomeContext.contract.shape),
    ("pages/region.md", RegionContext.contract.shape), ("pages/year.md", YearContext.contract.shape),
    ("pages/evaluation.md", EvaluationContext.contract.shape), ("pages/list.md", ListContext.contract.shape),
    ("pages/comparison.md", ComparisonPageContext.contract.shape),
    ("pages/corrections.md", CorrectionsContext.contract.shape),
    ("pages/withdrawn.md", WithdrawnContext.contract.shape),
    ("pages/moved.md", MovedContext.contract.shape),
    ("pages/about.md", AboutContext.contract.shape), ("pages/search.md", SearchContext.contract.shape),
    ("pages/archive.md", ArchiveContext.contract.shape),
    ("pages/data.md", DataPageContext.contract.shape),
    ("pages/not-found.md", NotFoundContext.contract.shape),
    ("reports/check.html", CheckContext.contract.shape),
    ("reports/check-findings.html", CheckFindingsContext.contract.shape),
    ("reports/diff.html", DifferenceContext.contract.shape),
    ("reports/sign-off.html", SignOffContext.contract.shape),
  ]
}
