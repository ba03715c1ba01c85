internal import Glibc

/// A socket that waits for connections to 127.0.0.1, which no other machine can make.
struct Listener: Sendable {
  /// The socket.
  let socket: Int32
  /// The port it listens on.
  let port: UInt16

  /// Listens on `wish`, or on any free port where that is taken or 0.
  init(wish: UInt16) throws(ServerTrouble) {
    do {
      self = try Listener(port: wish)
    } catch {
      guard wish != 0 else { throw error }
      self = try Listener(port: 0)
    }
  }

  private init(port: UInt16) throws(ServerTrouble) {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw ServerTrouble(.socket, number: errno) }
    Descriptor.prepare(socket)
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let done = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, length) == 0 && listen(socket, 1024) == 0
          && getsockname(socket, address, &length) == 0
      }
    }
    guard done else {
      let number = errno
      close(socket)
      throw ServerTrouble(.listen, number: number)
    }
    self.socket = socket
    self.port = UInt16(bigEndian: address.sin_port)
  }

  /// The next connection, ready to be used; nil where none waits.
  func accept() -> Int32? {
    let connection = Glibc.accept(socket, nil, nil)
    guard connection >= 0 else { return nil }
    Descriptor.prepare(connection)
    return connection
  }
}
