import Diagnostics

/// Where the parts of one reading put the faults that they find.
final class FaultLog {
  /// Every fault so far, in the order in which they were found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Puts down a fault.
  func report(_ fault: Fault, at place: Place, _ details: [String: String] = [:], related: [Place] = []) {
    diagnostics.append(Diagnostic(fault, at: place, details, related: related))
  }

  /// Puts down a refusal of what stands in `field`.
  func report(_ refusal: Refusal, of field: FieldDeclaration, at place: Place) {
    report(refusal.fault, at: place, refusal.details.merging(field.details) { own, _ in own })
  }

  /// Puts down faults that were found elsewhere.
  func append(_ found: [Diagnostic]) {
    diagnostics += found
  }
}
