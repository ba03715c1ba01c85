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

  /// The findings by what to do about them in `language`: the advice that holds for most first, of equal ones that of the
  /// first finding.
  func byAdvice(in language: Language) -> [(next: String, findings: [JudgedFinding])] {
    var position: [String: Int] = [:]
    var parts: [(next: String, findings: [JudgedFinding])] = []
    for finding in findings {
      let next = finding.diagnostic.next(in: language)
      if let at = position[next] {
        parts[at].findings.append(finding)
      } else {
        position[next] = parts.count
        parts.append((next, [finding]))
      }
    }
    return parts.enumerated().sorted { left, right in
      let (more, less) = (left.element.findings.count, right.element.findings.count)
      return more == less ? left.offset < right.offset : more > less
    }.map(\.element)
  }
}
