import Files
import Glibc
import Synchronization

@testable import Archive

/// A machine that stops after a number of steps: that step and all later ones fail.
final class Interruption: Sendable {
  private let left: Mutex<Int>

  init(after steps: Int) {
    left = Mutex(steps)
  }

  var steps: Steps {
    Steps(
      pass: { (action, path) throws(FileTrouble) in
        let isOver = self.left.withLock { left in
          left -= 1
          return left < 0
        }
        if isOver { throw FileTrouble(action, path, number: EIO) }
      }, reachDisk: false)
  }
}
