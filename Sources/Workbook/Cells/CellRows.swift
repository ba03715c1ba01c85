/// Rows of cells as UTF-8 in one piece of memory, so that whoever writes or compares many of them makes no text of a cell.
///
/// An empty cell is a blank one.
public struct CellRows: Sendable {
  /// Which columns hold numbers: `isNumber[column]`.
  public let isNumber: [Bool]
  /// The texts of all cells, one after another.
  public private(set) var bytes: [UInt8] = []
  /// Where the text of each cell ends in `bytes`, row by row. There are hundreds of them for each evaluation, and no table of a
  /// year has 4 GiB.
  @usableFromInline private(set) var ends: [UInt32] = []
  /// How each cell is shown in a workbook: the code of its `NumberStyle`; 0 where it is text or blank.
  private(set) var styles: [UInt8] = []

  /// No rows yet, of columns of which those are numbers for which `isNumber` holds.
  public init(isNumber: [Bool]) {
    self.isNumber = isNumber
  }

  /// How many cells each row has.
  @inlinable public var columnCount: Int { isNumber.count }

  /// How many rows are complete.
  public var count: Int { isNumber.isEmpty ? 0 : ends.count / isNumber.count }

  /// Adds the next cell of the row that is being added; nil is blank.
  public mutating func append(_ text: String?) {
    guard var text else { return append(UnsafeBufferPointer(start: nil, count: 0)) }
    text.withUTF8 { append($0) }
  }

  /// Adds the next cell with the text `text`.
  public mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let column = ends.count % isNumber.count
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    styles.append(isNumber[column] ? NumberStyle(text)?.code ?? 0 : 0)
  }

  /// Where the text of a cell stands in `bytes`.
  @inlinable
  public func range(_ row: Int, _ column: Int) -> Range<Int> {
    let cell = row * isNumber.count + column
    return (cell == 0 ? 0 : Int(ends[cell - 1]))..<Int(ends[cell])
  }

  /// Whether nothing stands in a cell.
  @inlinable
  public func isBlank(_ row: Int, _ column: Int) -> Bool { range(row, column).isEmpty }

  /// The text of a cell; nil where it is blank.
  public func text(_ row: Int, _ column: Int) -> String? {
    let range = range(row, column)
    return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
  }

  /// How many bytes the texts of the cells of `row` in `columns` have.
  func length(_ row: Int, _ columns: [Int]) -> Int {
    columns.reduce(0) { $0 + range(row, $1).count }
  }

  /// The number styles that cells of `row` in `columns` have.
  func styles(_ row: Int, _ columns: [Int]) -> NumberStyles {
    let start = row * isNumber.count
    return columns.reduce(into: NumberStyles()) { $0.insert(styles[start + $1]) }
  }

  /// The number styles of all cells.
  public var allStyles: NumberStyles { styles.reduce(into: NumberStyles()) { $0.insert($1) } }

  /// Everything about the rows but their columns, to be kept on a disk for as long as the program runs.
  public var spooled: [UInt8] {
    let texts = 4 + 5 * ends.count
    return [UInt8](unsafeUninitializedCapacity: texts + bytes.count) { buffer, count in
      let memory = UnsafeMutableRawBufferPointer(buffer)
      memory.storeBytes(of: UInt32(ends.count), as: UInt32.self)
      for (cell, end) in ends.enumerated() {
        memory.storeBytes(of: end, toByteOffset: 4 + 4 * cell, as: UInt32.self)
      }
      UnsafeMutableRawBufferPointer(rebasing: memory[(texts - ends.count)..<texts]).copyBytes(from: styles)
      UnsafeMutableRawBufferPointer(rebasing: memory[texts...]).copyBytes(from: bytes)
      count = memory.count
    }
  }

  /// The rows that `spooled` was made of.
  public init(isNumber: [Bool], spooled: [UInt8]) {
    self.isNumber = isNumber
    spooled.withUnsafeBytes { memory in
      let count = Int(memory.loadUnaligned(as: UInt32.self))
      let texts = 4 + 5 * count
      ends = (0..<count).map { memory.loadUnaligned(fromByteOffset: 4 + 4 * $0, as: UInt32.self) }
      styles = Array(UnsafeRawBufferPointer(rebasing: memory[(4 + 4 * count)..<texts]))
      bytes = Array(UnsafeRawBufferPointer(rebasing: memory[texts...]))
    }
    precondition(bytes.count == Int(ends.last ?? 0), "the spool is damaged")
  }
}
