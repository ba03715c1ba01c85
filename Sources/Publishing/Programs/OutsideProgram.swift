import CSync
import Files
import Glibc

/// A program of the system that is run to its end, without a shell between.
struct OutsideProgram: Sendable {
  /// What a program came to.
  struct Result {
    /// Its exit status; -1 where a signal ended it.
    let status: Int32
    /// What it wrote to its standard output.
    let output: [UInt8]
    /// What it wrote to its standard error.
    let words: String
  }

  /// The program's name, looked up along `PATH`.
  let name: String
  let arguments: [String]

  /// Runs the program with `input` and waits for its end. What goes in and out stays in memory. `count` hears of every line it
  /// says, but for those that end with `/`, as those of folders do.
  ///
  /// - Throws: `PublishTrouble.noProgram` where there is no such program, `FileTrouble` where memory has run out.
  func run(_ input: [UInt8] = [], counting count: HeadwayCount? = nil) throws -> Result {
    let files = try [MemoryFile(), MemoryFile(), MemoryFile()]
    try files[0].fill(input)
    let process = try Spawning.start(name, arguments, files.map(\.descriptor))
    if let count {
      var said = 0
      Spawning.watch(process) { count.add(files[1].lines(after: &said)) }
    }
    let status = Spawning.wait(process)
    return Result(
      status: status, output: try files[1].bytes(),
      words: String(decoding: try files[2].bytes(), as: UTF8.self))
  }

  /// Runs the program and gives its output; any exit status but 0 is trouble.
  func output(_ input: [UInt8] = [], counting count: HeadwayCount? = nil) throws -> [UInt8] {
    let result = try run(input, counting: count)
    guard result.status == 0 else { throw trouble(result) }
    return result.output
  }

  /// What went wrong, in the program's own last words.
  func trouble(_ result: Result) -> PublishTrouble {
    .program(name: name, status: result.status, words: Redaction.lastWords(of: result.words))
  }
}
