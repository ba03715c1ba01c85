import Diagnostics
import Evaluation
import Workbook

/// The amounts of a form by source, in the rows below their total.
struct FormMoneyParts {
  /// What comes from one source.
  struct Part {
    let source: FundSource
    /// Whether its row says nothing of a part of the source, such as 省级财政拨款.
    fileprivate var isWhole = true
    /// The amounts by their headings.
    var values: [FormMoneyHeadings.Kind: FormSheet.Value] = [:]

    /// A part without amounts yet.
    init(_ source: FundSource) { self.source = source }
  }

  /// The sources, at most once each, as they follow in the form.
  private(set) var all: [Part] = []
  /// What is wrong or worth knowing.
  private(set) var faults: [Diagnostic] = []

  private let form: FormSheet
  private let headings: FormMoneyHeadings
  /// How many columns the amounts of the total stand to the right of their headings.
  private let shift: Int

  init(_ form: FormSheet, _ headings: FormMoneyHeadings, shift: Int) {
    self.form = form
    self.headings = headings
    self.shift = shift
  }

  /// Reads the rows below the row `total`; a source that the form calls otherwise is no field of the content.
  mutating func read(below total: Int) {
    var divided: [FundSource] = []
    for row in form.grid.sheet.rows where row.number > total && form.head.contains(row.number) {
      let label = headings.label(of: row.number)
      guard let source = Self.source(label) else { continue }
      if let other = all.firstIndex(where: { $0.source == source }) {
        // 中央财政拨款 above 省级财政拨款: neither is the whole of 财政拨款.
        if !all[other].isWhole {
          all.remove(at: other)
          divided.append(source)
        }
        continue
      }
      let isWhole = Self.isWhole(label)
      if divided.contains(source) && !isWhole { continue }
      all.append(part(of: source, isWhole: isWhole, row.number))
    }
  }

  private mutating func part(of source: FundSource, isWhole: Bool, _ row: Int) -> Part {
    var part = Part(source)
    part.isWhole = isWhole
    let cells = form.grid.cells(of: row)
      .filter { $0.column >= headings.firstColumn && !PlainText.saysNothing($0.text) }
    let isAside = cells.contains {
      headings.kind(above: $0, in: row, shift: 0) == nil && WrittenNumber($0.text) != nil
    }
    for cell in cells {
      let place = form.grid.sheet.place(row: row, column: cell.column)
      guard let kind = headings.kind(above: cell, in: row, shift: isAside ? shift : 0) else {
        if WrittenNumber(cell.text) != nil {
          faults.append(
            Diagnostic(.amountOutsideHeadings, at: place, ["text": PlainText.trimmed(cell.text)]))
        }
        continue
      }
      guard [.initial, .adjusted, .executed].contains(kind), part.values[kind] == nil else { continue }
      if let fault = CellReading.fault(of: cell, at: place) {
        faults.append(fault)
        continue
      }
      part.values[kind] = form.value(of: cell, in: row)
      faults += form.rounding(of: cell, in: row)
    }
    return part
  }

  /// The source that a row's label names, such as 其中：当年财政拨款; nil where it names none, or two.
  static func source(_ label: String) -> FundSource? {
    let words: [(FundSource, [String])] = [
      (.appropriation, ["财政拨款", "财政资金"]), (.carriedOver, ["结转"]), (.other, ["其他资金", "其它资金"]),
    ]
    let named = words.filter { $0.1.contains(where: label.contains) }
    return named.count == 1 ? named[0].0 : nil
  }

  /// Whether a row's label names the whole of its source.
  private static func isWhole(_ label: String) -> Bool {
    !["中央", "地方", "上级", "本级", "省", "自治区", "市", "州", "盟", "县", "区", "旗", "镇"].contains(where: label.contains)
  }
}
