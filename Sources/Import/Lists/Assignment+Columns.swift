import Records
import Workbook

extension ImportRequest.Assignment {
  /// Whether `column` is the one that is assigned: by its header, or by its letters.
  func means(_ column: ListHeader.Column) -> Bool {
    let wanted = PlainText.narrow(self.column)
    return PlainText.narrow(column.text) == wanted
      || CellName.letters(of: column.number) == wanted.uppercased()
  }

  /// The field of `table` that it is assigned to; nil where the table has none of that name.
  func field(in table: ImportTable) -> FieldDeclaration? {
    table.kind.fields.first { $0.label == field || $0.name == field }
  }
}
