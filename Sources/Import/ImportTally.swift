import Diagnostics
import Workbook

/// Faults that a column has in many cells, told once with their number.
struct ImportTally {
  private var rounded: [Int: (place: Place, shown: String, whole: String, count: Int)] = [:]

  /// Notes that the cell at `place` in `column` shows less than it holds.
  mutating func round(_ column: Int, shown: String, whole: String, at place: @autoclosure () -> Place) {
    if let first = rounded[column] {
      rounded[column] = (first.place, first.shown, first.whole, first.count + 1)
    } else {
      rounded[column] = (place(), shown, whole, 1)
    }
  }

  /// One warning a column.
  var faults: [Diagnostic] {
    rounded.values.map { found in
      Diagnostic(
        .roundedFigures, at: found.place,
        ["count": "\(found.count)", "shown": found.shown, "whole": found.whole])
    }
  }
}
