import Diagnostics
import Evaluation
import Records

/// The unit of amounts that stay in the content when others of the same evaluation come in.
enum KeptUnit {
  /// Writes the amounts of `draft` in the unit of those that `values` keeps, and says so: a record has one unit for all.
  static func settle(_ draft: inout Draft, beside values: [String]) -> [Diagnostic] {
    let table = draft.table
    let fields = FieldForm.amounts.map { (name: $0, index: table.index(of: $0)) }
    guard let kept = AmountUnit(term: values[table.index(of: "amountUnit")]),
      let own = draft["amountUnit"].flatMap({ AmountUnit(term: $0) }), own != kept,
      fields.contains(where: { draft.texts[$0.index] == nil && !values[$0.index].isEmpty })
    else { return [] }
    var faults: [Diagnostic] = []
    for (name, index) in fields {
      guard let text = draft.texts[index], !text.isEmpty else { continue }
      let place = draft.place(of: index)
      guard let converted = MoneyShift.convert(text, from: own, to: kept) else {
        let label = table.kind.fields[index].label
        faults.append(
          Diagnostic(.unreadableNumber, at: place, ["field": label, "name": name, "text": text]))
        continue
      }
      draft.set(index, converted, at: draft.cells[index])
      faults.append(
        Diagnostic(
          .unitsDiffer, at: place, ["text": text + own.label, "converted": converted + kept.label]))
    }
    draft.set("amountUnit", kept.label, at: draft.cells[table.index(of: "amountUnit")])
    return faults
  }
}
