internal import Diagnostics

extension FaultContext {
  /// `diagnostic`, which stands in `line`, in `language`.
  init(_ diagnostic: Diagnostic, line: ShownLines.Line?, in language: Language) {
    let severity = diagnostic.fault.severity
    let text: String? = if case .text(let text) = line { text.showingUnseen() } else { nil }
    self.init(
      place: "\(diagnostic.place)", code: diagnostic.fault.code, isError: severity == .error,
      isWarning: severity == .warning, line: text, isHidden: line == .hidden,
      what: diagnostic.what(in: language), next: diagnostic.next(in: language),
      related: diagnostic.related.map { "\($0)" })
  }
}
