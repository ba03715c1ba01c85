/// The names of cells, such as `C7`: columns and rows count from 1.
public enum CellName {
  /// The name of the cell in `row` and `column`.
  public static func name(row: Int, column: Int) -> String { letters(of: column) + String(row) }

  /// The letters of `column`.
  public static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The row and column that `name` means, `$` signs allowed; nil where it is no name of a cell.
  public static func position(_ name: some StringProtocol) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 100_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 100_000_000:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }
}
