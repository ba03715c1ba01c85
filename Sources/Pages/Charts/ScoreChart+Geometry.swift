internal import Evaluation

extension ScoreChart {
  /// More scores than this are drawn as columns.
  private static let dotLimit = 150
  /// The room for dots and columns, in pixels.
  private static let room = 120
  /// Where it begins, below the names of the bands, or where there are none below the score that is marked.
  private static func top(below bands: [Band]) -> Int { bands.isEmpty ? 24 : 46 }

  /// The chart of `scores`, in hundredths, over the bands of `scale`; they are out of 100 or of `fullScore`.
  ///
  /// The axis runs from the full ten below the lowest score to the full score. Scores are gathered in whole points (two points on
  /// an axis longer than forty), which is what a phone has room for.
  init(_ scores: [Int], outOf fullScore: ExactDecimal? = nil, scale: GradeScale?, in interface: Interface) {
    let axis = Axis(of: scores, outOf: fullScore)
    self.axis = axis
    let steps = axis.gathered(scores)
    let highest = max(1, steps.map(\.count).max() ?? 1)
    let pitch = min(9, max(1, Self.room / highest))
    let body = scores.count > Self.dotLimit ? Self.room : max(18, highest * pitch)
    bands = axis.bands(of: scale, in: interface)
    let base = Self.top(below: bands) + body
    axisY = String(base)
    height = String(base + 24)
    bandHeight = String(base - 22)
    tickY = String(base + 5)
    labelY = String(base + 19)
    radius = pitch >= 8 ? "3.4" : pitch >= 6 ? "2.6" : "2"
    if scores.count > Self.dotLimit {
      dots = []
      columns = steps.map { step in
        let height = max(1, step.count * Self.room / highest)
        return Column(
          x: axis.percent(step.from), y: String(base - height), width: axis.length(step.length),
          height: String(height))
      }
    } else {
      columns = []
      dots = steps.flatMap { step in
        (0..<step.count).map { row in
          Dot(x: axis.percent(step.from + step.length / 2), y: String(base - row * pitch - pitch / 2 - 1))
        }
      }
    }
    ticks = axis.ticks(of: scale)
  }
}
