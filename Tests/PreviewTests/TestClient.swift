import Glibc
import Testing

@testable import Preview

/// A client that says to a server exactly what it is told.
struct TestClient: Sendable {
  private let socket: Int32

  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let (socket, length) = (socket, socklen_t(MemoryLayout<sockaddr_in>.size))
    let done = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, length) }
    }
    try #require(done == 0)
  }

  func send(_ text: String) {
    var text = text
    _ = text.withUTF8 { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  /// All that comes until the server ends the connection.
  func rest() -> String {
    var (all, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while case .bytes(let bytes) = Descriptor.read(socket, through: &buffer) { all += bytes }
    end()
    return String(decoding: all, as: UTF8.self)
  }

  func end() { close(socket) }
}
