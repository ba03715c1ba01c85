internal import Diagnostics

/// Compiles one template, its partials and its interface strings to one program.
struct Compiler {
  /// A value that is open where the compiler stands.
  struct Frame {
    /// The names in it; nil for a text or flag, which has none, and for a section that could not be made out.
    let shape: Shape?
    /// Which of the open values it is when the program runs.
    let scope: Int32
    /// What `{{.}}` stands for in the block of a text or address.
    var current: Lookup?
    /// Whether unknown names are excused, because the section around them is at fault itself.
    var excuses = false
  }

  /// A section that is open where the compiler stands.
  struct Section {
    let name: String
    let place: Place
    /// The step that jumps over the block.
    let step: Int?
    /// Whether the block closes with a step of its own.
    let leaves: Bool
    /// Whether it opened a frame.
    let hasFrame: Bool
    /// What stood before the block.
    let before: Surroundings
  }

  /// A partial or string that is being written in.
  struct Call: Equatable {
    let name: String
    let place: Place
  }

  let library: TemplateLibrary
  var program: Program
  var frames: [Frame]
  var sections: [Section] = []
  var calls: [Call] = []
  var surroundings: Surroundings
  var openValues: Int32 = 1
  /// Where the block begins that the last step belongs to: a literal before it cannot be joined to one after it.
  var blockStart = 0
  private(set) var diagnostics: [Diagnostic] = []
  var strings: Set<String> = []
  var partials: Set<String> = []
  /// The file of the template itself, which decides what names there are, in its partials too.
  private(set) var file = ""

  init(library: TemplateLibrary, shape: Shape, escaping: Escaping) {
    self.library = library
    program = Program(escaping: escaping)
    frames = [Frame(shape: shape, scope: 0)]
    surroundings = Surroundings(escaping)
  }

  /// Compiles the template itself.
  mutating func compile(_ source: TemplateSource) {
    file = source.file
    write(source, indent: [], as: .template)
  }

  /// Notes a fault; the places of the calls that led to it belong to it. The same fault is noted once.
  mutating func report(_ fault: Fault, at place: Place, _ details: [String: String], related: [Place] = []) {
    let isKnown = diagnostics.contains { $0.fault == fault && $0.place == place && $0.details == details }
    guard !isKnown else { return }
    diagnostics.append(
      Diagnostic(fault, at: place, details, related: related + calls.reversed().map(\.place)))
  }
}
