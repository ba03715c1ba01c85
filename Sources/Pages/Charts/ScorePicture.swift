internal import Evaluation
internal import Mustache

/// The picture of a chart of scores, filled once and cut where the mark of one score goes in.
///
/// The pages of a group's evaluations show the same chart but for the mark, and its dots are nearly all the work of the
/// template.
struct ScorePicture: Sendable {
  /// What stands for a text of the mark while the template is filled, by the last byte of its UTF-8: U+FDD0 and the two
  /// after it, which Unicode keeps for use inside a program and no text holds.
  private enum Blank: UInt8 {
    case x = 0x90
    case value, anchor

    static let lead: (UInt8, UInt8) = (0xEF, 0xB7)

    var character: String { String(decoding: [Self.lead.0, Self.lead.1, rawValue], as: UTF8.self) }

    func text(of mark: ScoreChart.Tick) -> String {
      switch self {
      case .x: mark.x
      case .value: mark.value
      case .anchor: mark.anchor
      }
    }
  }

  private let axis: Axis
  /// What stands before each text of the mark.
  private var pieces: [(bytes: [UInt8], blank: Blank)] = []
  /// What stands after the last.
  private let end: [UInt8]
  /// About how many bytes a picture has.
  private let size: Int

  /// The picture that `template` makes of `chart`.
  init(_ chart: ScoreChart, in template: Template<ScoreChart>) {
    axis = chart.axis
    var chart = chart
    chart.mark = ScoreChart.Tick(
      x: Blank.x.character, value: Blank.value.character, anchor: Blank.anchor.character)
    let bytes = template.render(chart).bytes
    var start = 0
    for index in bytes.indices.dropLast(2) where (bytes[index], bytes[index + 1]) == Blank.lead {
      guard let blank = Blank(rawValue: bytes[index + 2]) else { continue }
      pieces.append((Array(bytes[start..<index]), blank))
      start = index + 3
    }
    end = Array(bytes[start...])
    size = bytes.count + 64
  }

  /// The picture with `score` marked, exactly where it stands.
  func marking(_ score: Score) -> Markup {
    let mark = axis.mark(of: score)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    for piece in pieces {
      bytes += piece.bytes
      Escaping.xml.write(piece.blank.text(of: mark), into: &bytes)
    }
    bytes += end
    return Markup(bytes: bytes)
  }
}
