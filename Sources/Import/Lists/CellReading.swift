import Diagnostics
import Evaluation
import Workbook

/// Reads a cell as the content writes its field.
struct CellReading {
  /// What a cell gives.
  struct Value {
    var text: String
    var unit: AmountUnit?
  }

  /// Why a cell cannot be used as it stands; nil where it can.
  static func fault(of cell: SheetCell, at place: Place) -> Diagnostic? {
    switch cell.doubt {
    case .notCalculated: Diagnostic(.formulaWithoutValue, at: place)
    case .failed: Diagnostic(.failedFormula, at: place, ["text": cell.text])
    case .scaled: Diagnostic(.scaledFormat, at: place, ["text": cell.text])
    case .digitsLost: Diagnostic(.digitsLost, at: place, ["text": cell.text])
    case .rounded, nil: nil
    }
  }

  /// What `cell` gives as a value of `form`; a text that cannot be read so is given as it is, for its fault to be found.
  static func value(of cell: SheetCell, as form: FieldForm) -> Value {
    let text = PlainText.trimmed(cell.text)
    if form.takesDashForBlank && PlainText.saysNothing(text) { return Value(text: "") }
    switch form {
    case .text: return Value(text: text)
    case .line: return Value(text: PlainText.line(text))
    case .list:
      return Value(
        text: text.split(separator: "\n").map { PlainText.trimmed(String($0)) }.joined(separator: "；"))
    case .number, .amount:
      guard let number = WrittenNumber(text), !number.isPercentage else { return Value(text: text) }
      return Value(text: number.digits, unit: number.unit)
    case .percentage:
      guard let number = WrittenNumber(text), number.unit == nil else { return Value(text: text) }
      return Value(text: number.digits + (number.isPercentage ? "%" : ""))
    case .date: return Value(text: WrittenDate.plain(text))
    case .year:
      let plain = PlainText.narrow(text)
      return Value(
        text: ["年度", "年"].first { plain.hasSuffix($0) }.map { String(plain.dropLast($0.count)) } ?? plain)
    case .grade: return Value(text: TermWords.grade(text))
    case .stage: return Value(text: TermWords.stage(text))
    case .subject: return Value(text: TermWords.subject(text))
    case .term: return Value(text: PlainText.narrow(text))
    }
  }
}
