/// The partials and interface strings that templates may use.
public struct TemplateLibrary: Sendable {
  /// The partials by name.
  let partials: [String: TemplateSource]
  /// The interface strings by key, without the leading `t.`.
  let strings: [String: TemplateSource]
  /// The file that a person adds a missing interface string to.
  let stringsFile: String

  /// A library; keys of `strings` are without the leading `t.` that templates write.
  public init(
    partials: [String: TemplateSource] = [:], strings: [String: TemplateSource] = [:],
    stringsFile: String = ""
  ) {
    self.partials = partials
    self.strings = strings
    self.stringsFile = stringsFile
  }

  /// Compiles `source` for subjects of `contract`; every fault is collected, and with any there is no template.
  public func compile<Subject>(
    _ source: TemplateSource, for contract: Contract<Subject>, escaping: Escaping
  ) -> Compilation<Subject> {
    var compiler = Compiler(library: self, shape: contract.shape, escaping: escaping)
    compiler.compile(source)
    let program = compiler.diagnostics.isEmpty ? compiler.program : nil
    return Compilation(
      template: program.map { Template(contract: contract, program: $0) },
      diagnostics: compiler.diagnostics.sorted(),
      strings: compiler.strings.sorted(), partials: compiler.partials.sorted())
  }
}
