public import Diagnostics

/// What compiling a template gives.
public struct Compilation<Subject: Sendable>: Sendable {
  /// The template, if nothing is wrong with it.
  public let template: Template<Subject>?
  /// All that is wrong with it and with the partials and strings it uses, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  /// The keys of the interface strings it uses, those of its partials included, sorted.
  public let strings: [String]
  /// The names of the partials it uses, directly or through others, sorted.
  public let partials: [String]
}
