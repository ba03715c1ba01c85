internal import Evaluation

/// The axis of a chart of scores, in hundredths of a point.
struct Axis: Sendable {
  /// Some scores that stand so close together that they share a place.
  struct Step: Sendable {
    let from: Int
    let length: Int
    var count: Int
  }

  private let low: Int
  private let high: Int

  /// The axis on which `scores`, in hundredths, stand: from the full ten below the lowest of them, and at least ten points
  /// long, up to 100 or to `fullScore`.
  init(of scores: [Int], outOf fullScore: ExactDecimal?) {
    // A full score may be any number that somebody wrote: the axis has room for every score, and an end.
    let full = fullScore.map { Int(min(max($0.scaled(to: 10) / 100_000_000, 0), 1_000_000)) } ?? 10_000
    high = max(full, scores.max() ?? 0, 100)
    low = max(0, min(high - 1000, (scores.min() ?? 0) / 1000 * 1000))
  }

  /// `hundredths` as a place on the axis, in percent.
  func percent(_ hundredths: Int) -> String { length(min(max(hundredths, low), high) - low) }

  /// A distance of `hundredths`, in percent of the axis.
  func length(_ hundredths: Int) -> String {
    let parts = hundredths * 10_000 / (high - low)
    let rest = String(parts % 100)
    return "\(parts / 100)." + (rest.count < 2 ? "0" + rest : rest)
  }

  /// `scores` gathered in steps, from left to right; a step without a score is left out.
  func gathered(_ scores: [Int]) -> [Step] {
    let length = high - low > 4000 ? 200 : 100
    var counts: [Int: Int] = [:]
    for score in scores { counts[min(score, high - 1) / length, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map {
      Step(from: $0.key * length, length: length, count: $0.value)
    }
  }

  /// The bands of `scale` that the axis reaches, from left to right.
  func bands(of scale: GradeScale?, in interface: Interface) -> [ScoreChart.Band] {
    visible(scale).enumerated().map { position, band in
      let (from, to) = (max(band.from.hundredths, low), band.to.hundredths)
      return ScoreChart.Band(
        word: interface.word(band.grade), x: percent(from), width: length(to - from),
        middle: percent((from + to) / 2), isShaded: position.isMultiple(of: 2))
    }
  }

  /// The ends of the axis and the edges of the bands between them; without bands every ten points, while there is room.
  func ticks(of scale: GradeScale?) -> [ScoreChart.Tick] {
    let bands = visible(scale)
    let edges =
      bands.isEmpty
      ? high - low > 10_000 ? [] : Array(stride(from: low + 1000, to: high, by: 1000))
      : bands.map(\.from.hundredths).filter { $0 > low }
    return ([low] + edges + [high]).map { tick($0, text($0), margin: 0) }
  }

  /// The mark of `score`, exactly where it stands.
  func mark(of score: Score) -> ScoreChart.Tick { tick(score.hundredths, score.description, margin: 1500) }

  /// A text at `hundredths`; within `margin` ten-thousandths of an end of the axis it leans inwards.
  func tick(_ hundredths: Int, _ value: String, margin: Int) -> ScoreChart.Tick {
    let parts = (hundredths - low) * 10_000 / (high - low)
    return ScoreChart.Tick(
      x: percent(hundredths), value: value,
      anchor: parts <= margin ? "start" : parts >= 10_000 - margin ? "end" : "middle")
  }

  private func visible(_ scale: GradeScale?) -> [GradeBand] {
    (scale?.bands ?? []).filter { $0.to.hundredths > low }.sorted { $0.from < $1.from }
  }

  private func text(_ hundredths: Int) -> String {
    ExactDecimal(
      mantissa: Int64(hundredths % 100 == 0 ? hundredths / 100 : hundredths),
      decimals: hundredths % 100 == 0 ? 0 : 2
    ).description
  }
}
