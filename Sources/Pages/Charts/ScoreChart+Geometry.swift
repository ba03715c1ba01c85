internal import Evaluation

extension ScoreChart {
  /// More scores than this are drawn as columns.
  private static let dotLimit = 150
  /// The room for dots and columns, in pixels.
  private static let room = 120
  /// Where it begins, below the names of the bands.
  private static let top = 46

  /// The chart of `scores`, in hundredths, over the bands of `scale`.
  ///
  /// The axis runs from the full ten below the lowest score to 100. Scores are gathered in whole points (two points on
  /// an axis longer than forty), which is what a phone has room for.
  init(_ scores: [Int], scale: GradeScale?, in interface: Interface) {
    let axis = Axis(from: min(90, (scores.min() ?? 0) / 1000 * 10))
    self.axis = axis
    let steps = axis.gathered(scores)
    let highest = max(1, steps.map(\.count).max() ?? 1)
    let pitch = min(9, max(1, Self.room / highest))
    let body = scores.count > Self.dotLimit ? Self.room : max(18, highest * pitch)
    let base = Self.top + body
    axisY = String(base)
    height = String(base + 24)
    bandHeight = String(base - 22)
    tickY = String(base + 5)
    labelY = String(base + 19)
    radius = pitch >= 8 ? "3.4" : pitch >= 6 ? "2.6" : "2"
    bands = axis.bands(of: scale, in: interface)
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
