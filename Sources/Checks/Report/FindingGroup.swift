public import Diagnostics

/// The findings of one code.
public struct FindingGroup: Sendable {
  /// The kind of fault.
  public let fault: Fault
  /// The findings, in the order of files and lines.
  public let findings: [JudgedFinding]

  /// `findings` by their codes: the heavier ones first, of one weight the most frequent, then by code.
  public static func groups(of findings: [JudgedFinding]) -> [FindingGroup] {
    Dictionary(grouping: findings, by: \.diagnostic.fault).map {
      FindingGroup(fault: $0.key, findings: $0.value)
    }
    .sorted { left, right in
      if left.fault.severity != right.fault.severity { return left.fault.severity < right.fault.severity }
      if left.findings.count != right.findings.count { return left.findings.count > right.findings.count }
      return left.fault.code < right.fault.code
    }
  }
}
