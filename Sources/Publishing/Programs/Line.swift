import Files
import Glibc
import Synchronization

/// The writing end of a line to a program that is told every now and then that this one is there.
final class Line: Sendable {
  private let end: Mutex<Int32?>

  /// The line whose writing end is `end`, a socket.
  init(_ end: Int32) {
    self.end = Mutex(end)
  }

  /// Two ends of a new line; a socket, because writing to a pipe that nobody reads any more would end this program.
  static func ends() throws(FileTrouble) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw FileTrouble(.make, "socket", number: errno)
    }
    return (ends[0], ends[1])
  }

  /// Tells the program that this one is there; nothing where it has ended or does not listen.
  func giveSign() {
    end.withLock { end in
      var byte = UInt8(ascii: "\n")
      if let end { _ = send(end, &byte, 1, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)) }
    }
  }

  /// Ends the line.
  func close() {
    end.withLock { end in
      if let end { _ = Glibc.close(end) }
      end = nil
    }
  }
}
