internal import Mustache

/// What is different between two releases of a site.
struct DifferenceContext: Sendable {
  let language: String
  let isSame: Bool
  let counts: [CheckCountContext]
  let years: [DifferenceYearContext]
  let notCompared: [String]
  let files: [DifferenceFilesContext]

  static let contract = Contract<DifferenceContext>(
    "difference",
    [
      .text("language", "the language tag of the page", \.language),
      .flag("isSame", "whether every file is the same", \.isSame),
      .list("counts", "how many records became what", CheckCountContext.contract, \.counts),
      .list("years", "the regions and years whose records differ", DifferenceYearContext.contract, \.years),
      .texts("notCompared", "regions and years that could not be compared", \.notCompared),
      .list("files", "the files that differ, by kind", DifferenceFilesContext.contract, \.files),
      .flag("hasYears", "whether any record differs", anyOf: \.years),
      .flag("hasNotCompared", "whether anything could not be compared", anyOf: \.notCompared),
    ])
}
