internal import Mustache

/// All scores of a group on one line, over the bands of the scale.
struct ScoreChart: Sendable {
  /// A band of the scale, as far as the axis reaches.
  struct Band: Sendable {
    let word: String
    let x: String
    let width: String
    let middle: String
    let isShaded: Bool
  }

  /// A score among equals, by its centre.
  struct Dot: Sendable {
    let x: String
    let y: String
  }

  /// How many scores fall into a step of the axis, where there are too many for dots.
  struct Column: Sendable {
    let x: String
    let y: String
    let width: String
    let height: String
  }

  /// A number below the axis.
  struct Tick: Sendable {
    let x: String
    let value: String
    let anchor: String
  }

  let bands: [Band]
  let dots: [Dot]
  let columns: [Column]
  let ticks: [Tick]
  /// The score that the page is about.
  var mark: Tick?
  let radius: String
  let height: String
  let axisY: String
  let bandHeight: String
  let tickY: String
  let labelY: String
  let axis: Axis
}
