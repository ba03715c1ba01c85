internal import Mustache

/// A figure that the document states.
struct FigureContext: Sendable {
  let name: String
  let value: String
  let unit: String?
  let basis: String?
  let grade: String?
  let asOf: String?
  let note: String?
  let remarks: [String]

  /// Whether it says more than its name, value and unit.
  var hasRemark: Bool { basis != nil || grade != nil || asOf != nil || note != nil || !remarks.isEmpty }

  static let contract = Contract<FigureContext>(
    "figure",
    [
      .text("name", "what it counts or measures", \.name),
      .text("value", "the figure, with its hedge, as published", \.value),
      .text("unit", "its unit", \.unit),
      .text("basis", "what it rests on", \.basis),
      .text("grade", "the grade it is about", \.grade),
      .text("asOf", "the day it describes", \.asOf),
      .text("note", "what to know about it", \.note),
      .texts("remarks", "what does not add up, where the site says so", \.remarks),
    ])
}
