public import Checks
public import Diagnostics
public import Look
internal import Mustache

/// The page on which a report of a check is printed and signed: one file that needs no other.
///
/// The findings are written into it some at a time, because a large site has more of them than belong into memory as text.
public struct CheckPage: Sendable {
  /// All that is wrong with the templates of the page.
  public let diagnostics: [Diagnostic]
  private let frame: Template<CheckContext>?
  private let part: Template<CheckFindingsContext>?
  private let language: Language

  /// How many findings are made into text at once.
  private static let partSize = 500
  /// What stands in the frame for the findings; no value can write it, because its signs would be escaped.
  static let standing = Markup(bytes: Array("<!--findings-->".utf8))
  static let waived = Markup(bytes: Array("<!--waived-findings-->".utf8))

  /// Compiles the templates of the page with the interface strings of `language`.
  public init(_ sources: LookSources, language: Language) {
    self.language = language
    let (frame, faults) = sources.report("check", for: CheckContext.contract, in: language)
    let (part, others) = sources.report("check-findings", for: CheckFindingsContext.contract, in: language)
    self.frame = frame
    self.part = part
    diagnostics = faults + others
  }

  /// What hands the page of `report` to what it is given, piece by piece and in UTF-8; nil where something is wrong with the
  /// templates.
  public func writing(of report: InspectionReport, siteTitle: String) -> (
    (_ take: ([UInt8]) throws -> Void) throws -> Void
  )? {
    guard let frame, let part else { return nil }
    return { take in
      var rest = frame.render(CheckContext(report, siteTitle: siteTitle, in: language)).bytes[...]
      while let (mark, range) = Self.nextMark(in: rest) {
        try take(Array(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
        let findings = report.findings.filter { $0.isStanding == (mark == Self.standing) }
        for group in FindingGroup.groups(of: findings) { try write(group, with: part, to: take) }
      }
      try take(Array(rest))
    }
  }

  private func write(
    _ group: FindingGroup, with part: Template<CheckFindingsContext>, to take: ([UInt8]) throws -> Void
  ) throws {
    for start in stride(from: 0, to: group.findings.count, by: Self.partSize) {
      let some = group.findings[start..<min(start + Self.partSize, group.findings.count)]
      let context = CheckFindingsContext(
        heading: start == 0 ? CheckCodeContext(group, in: language) : nil,
        findings: some.map { CheckFindingContext($0, in: language) })
      try take(part.render(context).bytes)
    }
  }

  /// The mark for findings that stands first in `bytes`.
  private static func nextMark(in bytes: ArraySlice<UInt8>) -> (mark: Markup, range: Range<Int>)? {
    [standing, waived].compactMap { mark in bytes.firstRange(of: mark.bytes).map { (mark, $0) } }
      .min { $0.1.lowerBound < $1.1.lowerBound }
  }
}
