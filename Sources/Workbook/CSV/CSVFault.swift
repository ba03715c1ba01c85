import Diagnostics

/// A fault as the scan finds it: an offset, from which line and column are counted once the scan is over.
struct CSVFault {
  private let fault: Fault
  private let offset: Int
  private let line: Int?
  private let details: [String: String]

  /// A fault at `offset`, on `line` where that is known already.
  init(_ fault: Fault, at offset: Int, line: Int?, _ details: [String: String] = [:]) {
    self.fault = fault
    self.offset = offset
    self.line = line
    self.details = details
  }

  /// The fault with its place in `bytes`, the text of `file`.
  func diagnostic(in bytes: [UInt8], of file: String) -> Diagnostic {
    let line = line ?? TextPosition.lineEnds(in: bytes[..<offset]) + 1
    let place = Place(file: file, line: line, column: TextPosition.column(of: offset, in: bytes))
    return Diagnostic(fault, at: place, details)
  }
}
