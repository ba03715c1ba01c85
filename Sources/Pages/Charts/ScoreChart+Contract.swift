internal import Mustache

extension ScoreChart {
  static let contract = Contract<ScoreChart>(
    "chart of scores",
    [
      .text("height", "the height of the picture", \.height),
      .text("axisY", "where the axis lies", \.axisY),
      .text("bandHeight", "how high the bands are", \.bandHeight),
      .text("tickY", "where the marks of the axis end", \.tickY),
      .text("labelY", "the base line of the numbers", \.labelY),
      .text("radius", "the radius of a dot", \.radius),
      .list("bands", "the bands of the scale", Band.contract, \.bands),
      .list("dots", "one dot a score; none where there are too many", Dot.contract, \.dots),
      .list(
        "columns", "one column a step of the axis, where there are too many for dots", Column.contract,
        \.columns),
      .list("ticks", "the numbers of the axis", Tick.contract, \.ticks),
      .section("mark", "the score that the page is about", Tick.contract, \.mark),
    ])
}

extension ScoreChart.Band {
  fileprivate static let contract = Contract<Self>(
    "band of a chart",
    [
      .text("word", "the grade", \.word),
      .text("x", "its left edge in percent", \.x),
      .text("width", "its width in percent", \.width),
      .text("middle", "its middle in percent", \.middle),
      .flag("isShaded", "whether it is every other one", \.isShaded),
    ])
}

extension ScoreChart.Dot {
  fileprivate static let contract = Contract<Self>(
    "dot", [.text("x", "its centre in percent", \.x), .text("y", "its centre", \.y)])
}

extension ScoreChart.Column {
  fileprivate static let contract = Contract<Self>(
    "column",
    [
      .text("x", "its left edge in percent", \.x),
      .text("y", "its upper edge", \.y),
      .text("width", "its width in percent", \.width),
      .text("height", "its height", \.height),
    ])
}

extension ScoreChart.Tick {
  fileprivate static let contract = Contract<Self>(
    "mark",
    [
      .text("x", "where it stands, in percent", \.x),
      .text("value", "the score", \.value),
      .text("anchor", "which end of the text stands there: start, middle or end", \.anchor),
    ])
}
