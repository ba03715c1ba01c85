import Diagnostics

/// Why a workbook, or one of its sheets, cannot be read.
struct WorkbookRefusal: Error {
  /// The kind of fault.
  let fault: Fault
  /// What fills its wording.
  var details: [String: String] = [:]
  /// The cell at which reading stopped, where there is one.
  var cell: String?

  init(_ fault: Fault, _ details: [String: String] = [:], cell: String? = nil) {
    self.fault = fault
    self.details = details
    self.cell = cell
  }
}
