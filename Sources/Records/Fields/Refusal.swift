import Diagnostics

/// Why a text is not a value of its kind; the entry that holds it adds the place and the field.
struct Refusal: Error {
  /// The kind of fault.
  let fault: Fault
  /// What fills its wording, beside the field.
  let details: [String: String]

  /// A refusal.
  init(_ fault: Fault, _ details: [String: String] = [:]) {
    self.fault = fault
    self.details = details
  }
}
