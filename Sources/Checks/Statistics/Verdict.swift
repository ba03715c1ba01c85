import Diagnostics
import Evaluation

/// What a recomputed value says of a published figure.
enum Verdict {
  /// The figure is right, as far as it is hedged.
  case agrees
  /// The figure is right but for digits that were cut off.
  case cutOff
  /// The figure is another one.
  case contradicts
  /// The figure is hedged so that it cannot be told, or too large.
  case open

  /// The fault that the verdict amounts to.
  func fault(contradiction: Fault, cutOff: Fault?) -> Fault? {
    switch self {
    case .contradicts: contradiction
    case .cutOff: cutOff
    case .agrees, .open: nil
    }
  }
}

extension Quotient {
  /// What this value, in the unit of `figure`, says of it.
  func verdict(on figure: Figure) -> Verdict {
    switch figure.approximation {
    case .atLeast: return self < Quotient(figure.value) ? .contradicts : .agrees
    case .atMost: return self > Quotient(figure.value) ? .contradicts : .agrees
    case .about: return .open
    case nil: break
    }
    switch agreement(with: figure.value) {
    case .rounded: return .agrees
    case .cutOff: return .cutOff
    case .contradicts: return .contradicts
    case nil: return .open
    }
  }

  /// This value as it is shown beside `figure`: two decimals more than published.
  func text(beside figure: Figure) -> String { text(decimals: figure.value.decimals + 2) }
}

extension NotChecked {
  /// More evaluations are withheld than there are rows for.
  static let withheldCases = NotChecked(
    zh: "不予公开的评价没有逐项列出", en: "evaluations are withheld that no row lists")
  /// The document hedges the figure.
  static let hedged = NotChecked(zh: "原文是约数，不能核对", en: "the document hedges the figure")
  /// The records do not all have what the figure is made of.
  static let recordsIncomplete = NotChecked(
    zh: "不是每条记录都有所需的数据，无法重新计算", en: "not every record has what the figure is made of")
  /// The figure rests on other scores or grades than the records publish.
  static let otherBasis = NotChecked(
    zh: "统计口径与逐项记录不同", en: "the figure rests on another basis than the records")
  /// The strand does not say how many cases there are.
  static let noCaseCount = NotChecked(
    zh: "没有给出（或不能确定）个数", en: "the number of cases is not given, or not clear")
  /// The strand does not give what the figure is made of.
  static let noParts = NotChecked(zh: "没有给出计算所需的数", en: "what the figure is made of is not given")
  /// Figures have units that cannot be compared.
  static let otherUnits = NotChecked(zh: "单位不同，不能比较", en: "the units cannot be compared")
  /// Parts are given, but not that they are all.
  static let partsOpen = NotChecked(
    zh: "所列各项不一定是全部，合计不能核对", en: "the parts given need not be all, so their sum is not tested")
}
