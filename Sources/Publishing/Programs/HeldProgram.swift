import Dispatch
import Files
import Glibc

/// A program that runs as long as this value lives: it holds a lock until its input ends, and hears every now and then that this
/// one is there.
///
/// When this program is killed its end of the pipe closes, so a lock never outlives the publication it was taken for.
final class HeldProgram {
  /// How often it hears from this one, in seconds.
  private static let pause = 15.0
  private let process: pid_t
  private let input: Line
  private var signs: (any DispatchSourceTimer)?
  private let errors: MemoryFile
  private var isWaitedFor = false
  /// What the program said first, up to the line `ready`, or all it said where it ended without that line.
  private(set) var lines: [String] = []
  /// Whether it said `ready`.
  private(set) var isReady = false

  init(_ name: String, _ arguments: [String]) throws {
    let (reading, writing) = try Line.ends()
    let (heard, saying) = try Self.pipe()
    errors = try MemoryFile()
    do {
      process = try Spawning.start(name, arguments, [reading, saying, errors.descriptor])
    } catch {
      for end in [reading, writing, heard, saying] { close(end) }
      throw error
    }
    let input = Line(writing)
    self.input = input
    close(reading)
    close(saying)
    listen(heard)
    close(heard)
    let signs = DispatchSource.makeTimerSource()
    signs.schedule(deadline: .now() + Self.pause, repeating: Self.pause)
    signs.setEventHandler { input.giveSign() }
    signs.activate()
    self.signs = signs
  }

  deinit {
    end()
  }

  /// Lets the program end and waits for it; gives its exit status and its words.
  @discardableResult
  func end() -> (status: Int32, words: String) {
    if isWaitedFor { return (0, "") }
    isWaitedFor = true
    signs?.cancel()
    input.close()
    let status = Spawning.wait(process)
    do {
      return (status, String(decoding: try errors.bytes(), as: UTF8.self))
    } catch {
      return (status, "")
    }
  }

  private func listen(_ heard: Int32) {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while !isReady {
      let got = read(heard, &byte, 1)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 { return }
      if byte != UInt8(ascii: "\n") {
        line.append(byte)
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      line = []
      if text == "ready" { isReady = true } else { lines.append(text) }
    }
  }

  private static func pipe() throws(FileTrouble) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw FileTrouble(.make, "pipe", number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
