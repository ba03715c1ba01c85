/// How much of a workbook is read, so that no file can fill the memory or take more than seconds.
public struct WorkbookLimits: Hashable, Sendable {
  /// The bytes of a file.
  public var fileBytes = 256 << 20
  /// The bytes of a web page.
  public var pageBytes = 32 << 20
  /// The bytes of all parts of a file, unpacked.
  public var bytes = 768 << 20
  /// How many times larger a part may be unpacked than packed, once it has more than 16 MiB.
  public var ratio = 100
  /// The sheets of a workbook.
  public var sheets = 2000
  /// The last row of a sheet.
  public var rows = 400_000
  /// The last column that may hold something.
  public var columns = 1000
  /// The cells of a workbook that hold something.
  public var cells = 8_000_000
  /// The cells of a workbook, empty ones included.
  public var elements = 24_000_000
  /// The joined ranges of a sheet.
  public var merges = 200_000

  /// The limits that the program works with.
  public init() {}
}
