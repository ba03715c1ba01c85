import Diagnostics
import Evaluation
import Records

/// Stated parts that do not add up to the stated whole.
///
/// Parts that name one basis belong together and are all; without a basis they may be a choice, but never exceed the whole.
/// Sums of money may differ by what rounding can do: half a unit of the last decimal for each figure.
struct PartsUnlikeWhole: StrandRule {
  var faults: [Fault] { [.partsUnlikeWhole] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for (whole, parts) in strand.partGroups() where parts.count > 1 && parts[0].grade == nil {
      let figures = [whole] + parts
      guard figures.allSatisfy({ $0.approximation == nil }) else {
        tally.leaveOut(.hedged)
        continue
      }
      // Twice the value, so that half a unit of the last decimal is a whole number.
      let values = figures.compactMap { $0.doubled }
      guard values.count == figures.count else {
        tally.leaveOut(.otherUnits)
        continue
      }
      let difference = values.dropFirst().reduce(0) { $0 + $1.value } - values[0].value
      let slack = whole.measure.isMoney ? values.reduce(0) { $0 + $1.half } : 0
      let isWrong = difference > slack || (difference < -slack && parts[0].basis != nil)
      guard isWrong || difference >= -slack else {
        tally.leaveOut(.partsOpen)
        continue
      }
      tally.examine(
        isWrong
          ? Diagnostic(
            .partsUnlikeWhole, at: whole.place,
            [
              "strand": strand.title, "whole": whole.namedText,
              "how": parts.map(\.text).joined(separator: " + ") + " = " + sumText(parts, unit: whole),
            ], related: parts.map(\.place)) : nil)
    }
  }

  private func sumText(_ parts: [Figure], unit whole: Figure) -> String {
    guard whole.measure.isMoney, let unit = whole.amountUnit else {
      return Quotient(sumOf: parts.map(\.value)).text(decimals: 10) + (whole.unit ?? "")
    }
    return Quotient(parts.compactMap(\.fen).reduce(0, +), unit.fen).text(decimals: 10) + (whole.unit ?? "")
  }
}

extension Figure {
  /// Twice its value and one unit of its last decimal, both in fen for money and in 10^-10 for other figures.
  fileprivate var doubled: (value: Int128, half: Int128)? {
    guard measure.isMoney else {
      return (value.scaled(to: 10) * 2, Int128.power(ofTen: 10 - value.decimals))
    }
    guard let fen, let unit = amountUnit else { return nil }
    return (fen * 2, unit.fen / Int128.power(ofTen: value.decimals))
  }
}
