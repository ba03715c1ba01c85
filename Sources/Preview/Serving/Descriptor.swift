internal import Glibc

/// What is done with the system's numbers of open files.
enum Descriptor {
  /// Makes `descriptor` one that never waits and is not left to programs that are started.
  static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// What can be read now: bytes, an end, or nothing yet.
  enum Arrival {
    case bytes(ArraySlice<UInt8>)
    case end
    case nothing
  }

  /// What can be read now from `descriptor`, by way of `buffer`.
  static func read(_ descriptor: Int32, through buffer: inout [UInt8]) -> Arrival {
    let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { return .bytes(buffer[..<count]) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .end
  }

  /// How many of `bytes` the socket `descriptor` takes now; nil where it takes none any more.
  static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
    let count = bytes.withUnsafeBytes {
      Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// Waits until one of `waits` is ready, at most `milliseconds`.
  static func wait(for waits: inout [pollfd], milliseconds: Int32) {
    _ = poll(&waits, nfds_t(waits.count), milliseconds)
  }
}
