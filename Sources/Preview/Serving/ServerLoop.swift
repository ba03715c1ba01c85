internal import Glibc

/// Serves connections on the thread it runs on; answers are made elsewhere and come back through the outbox.
///
/// No client can hold up another: nothing here waits but for all sockets at once. A client that is slow is given up at a
/// deadline; while all connections are taken, new ones wait in the system's queue, and the one whose client has asked
/// nothing for longest gives way.
struct ServerLoop {
  let listener: Listener
  let outbox: Outbox
  let limits: ServerLimits
  let answer: @Sendable (Request) async -> Reply

  var connections: [Int32: Connection] = [:]
  var sockets: [UInt64: Int32] = [:]
  private var lastNumber: UInt64 = 0
  private var buffer = [UInt8](repeating: 0, count: 16 * 1024)

  /// A loop that gives each request to `answer`.
  init(
    listener: Listener, outbox: Outbox, limits: ServerLimits,
    answer: @escaping @Sendable (Request) async -> Reply
  ) {
    self.listener = listener
    self.outbox = outbox
    self.limits = limits
    self.answer = answer
  }

  /// Serves for ever.
  mutating func run() -> Never {
    while true {
      var waits = [
        pollfd(fd: isFull ? -1 : listener.socket, events: Int16(POLLIN), revents: 0),
        pollfd(fd: outbox.signal, events: Int16(POLLIN), revents: 0),
      ]
      for connection in connections.values {
        let events = (connection.reads ? POLLIN : 0) | (connection.output.isEmpty ? 0 : POLLOUT)
        waits.append(pollfd(fd: connection.socket, events: Int16(events), revents: 0))
      }
      // What had arrived by now is in `waits`; a client is late only where nothing of it was.
      let looked = Clock.milliseconds
      Descriptor.wait(for: &waits, milliseconds: isFull ? 50 : 1000)
      for wait in waits.dropFirst(2) where wait.revents != 0 { serve(wait.fd, Int32(wait.revents)) }
      for item in outbox.take() { send(item) }
      if waits[0].revents != 0 { acceptAll() }
      giveUpLate(looked)
      if isFull { makeRoom(looked) }
    }
  }

  private var isFull: Bool { connections.count >= limits.connections }

  private mutating func acceptAll() {
    while !isFull, let socket = listener.accept() {
      lastNumber += 1
      sockets[lastNumber] = socket
      connections[socket] = Connection(
        number: lastNumber, socket: socket, reader: HeadReader(limits: limits.head),
        deadline: Clock.milliseconds + limits.reading)
    }
  }

  /// Ends the connection that had waited longest for its client to ask something, unless that was only just before `now`.
  private mutating func makeRoom(_ now: UInt64) {
    let idle = connections.values.filter { $0.state == .reading }
    guard let oldest = idle.min(by: { $0.deadline < $1.deadline }),
      oldest.deadline + limits.grace < now + limits.reading
    else { return }
    end(oldest.socket)
  }

  private mutating func serve(_ socket: Int32, _ events: Int32) {
    if events & POLLOUT != 0 { flush(socket) }
    guard events & (POLLIN | POLLHUP | POLLERR) != 0, let connection = connections[socket] else { return }
    guard connection.reads else {
      if events & (POLLHUP | POLLERR) != 0 { end(socket) }
      return
    }
    switch Descriptor.read(socket, through: &buffer) {
    case .nothing: return
    case .end: end(socket)
    case .bytes(let bytes):
      // Nobody has anything to say to a stream of events.
      if connection.state != .reading { return }
      connections[socket]?.reader.take(bytes)
      ask(socket)
    }
  }

  /// Hands the next request of the connection on, if it has arrived.
  mutating func ask(_ socket: Int32) {
    do {
      guard let head = try connections[socket]?.reader.next(), let number = connections[socket]?.number
      else { return }
      let request = try Request(head, port: listener.port)
      connections[socket]?.state = .answering(request.method, keepsAlive: request.keepsAlive)
      connections[socket]?.deadline = .max
      Task { [answer, outbox] in outbox.put(.reply(number, await answer(request))) }
    } catch {
      refuse(socket, error.status)
    }
  }

  private mutating func giveUpLate(_ now: UInt64) {
    for connection in connections.values where connection.deadline < now {
      switch connection.state {
      case .streaming: beat(connection.socket)
      case .reading where connection.reader.hasBegun: refuse(connection.socket, .requestTimeout)
      case .reading, .answering, .writing: end(connection.socket)
      }
    }
  }
}
