/// A template that has been compiled for one contract.
public struct Template<Subject: Sendable>: Sendable {
  private let program: LinkedProgram

  init(contract: Contract<Subject>, program: Program) {
    self.program = LinkedProgram(program, contract.readers)
  }

  /// The template filled with `subject`.
  public func render(_ subject: Subject) -> Output {
    var output = Output()
    render(subject, into: &output)
    return output
  }

  /// Writes the template filled with `subject` at the end of `output`; its inserts are counted on.
  public func render(_ subject: Subject, into output: inout Output) {
    withUnsafePointer(to: subject) {
      program.run(from: UnsafeRawPointer($0), into: &output)
    }
  }
}
