internal import Glibc

extension ServerLoop {
  /// Sends what was put into the outbox.
  mutating func send(_ item: Outbox.Item) {
    switch item {
    case .reply(let number, let reply):
      guard let socket = sockets[number], case .answering(let method, let keeps) = connections[socket]?.state
      else { return }
      let isStream = reply.topic != nil && method == .get
      connections[socket]?.output = reply.wire(for: method, keepsAlive: keeps || isStream, date: .now)[...]
      if let topic = reply.topic, isStream {
        connections[socket]?.state = .streaming(topic)
        outbox.count(1, of: topic)
      } else {
        connections[socket]?.state = .writing(keepsAlive: keeps && reply.topic == nil)
      }
      flush(socket)
    case .news(let topic, let bytes):
      for connection in connections.values where connection.state == .streaming(topic) {
        stream(bytes, to: connection.socket)
      }
    }
  }

  /// Sends what the client takes now; what is done is followed by the next request, or the end.
  mutating func flush(_ socket: Int32) {
    guard let connection = connections[socket], !connection.output.isEmpty else { return }
    guard let count = Descriptor.send(connection.output, to: socket) else { return end(socket) }
    let rest = connection.output.dropFirst(count)
    connections[socket]?.output = rest.isEmpty ? [] : rest
    let isStream = connection.state.isStream
    if count > 0 || connection.deadline == .max {
      let patience = isStream ? limits.heartbeat : limits.writing
      connections[socket]?.deadline = Clock.milliseconds + patience
    }
    guard rest.isEmpty, case .writing(let keepsAlive) = connection.state else { return }
    guard keepsAlive else { return finish(socket) }
    connections[socket]?.state = .reading
    connections[socket]?.deadline = Clock.milliseconds + limits.reading
    ask(socket)
  }

  /// Answers `status` to a request that is not looked at further, and ends the connection behind it.
  mutating func refuse(_ socket: Int32, _ status: Status) {
    connections[socket]?.output = Reply.plain(status).wire(for: .get, keepsAlive: false, date: .now)[...]
    connections[socket]?.state = .writing(keepsAlive: false)
    connections[socket]?.deadline = Clock.milliseconds + limits.reading
    flush(socket)
  }

  /// Gives a stream of events a sign of life, so that one whose client is gone comes to light.
  mutating func beat(_ socket: Int32) {
    connections[socket]?.deadline = Clock.milliseconds + limits.heartbeat
    stream(Array(":\n\n".utf8), to: socket)
  }

  private mutating func stream(_ bytes: [UInt8], to socket: Int32) {
    guard let waiting = connections[socket]?.output.count, waiting < limits.backlog else {
      return end(socket)
    }
    connections[socket]?.output += bytes
    flush(socket)
  }

  /// Ends the connection behind an answer: what the client still sends is thrown away for a moment, because a close
  /// with unread bytes resets the connection and may take the answer with it (RFC 9112, section 9.6).
  private mutating func finish(_ socket: Int32) {
    shutdown(socket, Int32(SHUT_WR))
    var scrap = [UInt8](repeating: 0, count: 64 * 1024)
    for _ in 0..<16 {
      guard case .bytes = Descriptor.read(socket, through: &scrap) else { break }
    }
    end(socket)
  }

  /// Ends the connection.
  mutating func end(_ socket: Int32) {
    guard let connection = connections.removeValue(forKey: socket) else { return }
    sockets[connection.number] = nil
    if case .streaming(let topic) = connection.state { outbox.count(-1, of: topic) }
    close(socket)
  }
}

extension Connection.State {
  /// Whether news are sent on it as they come.
  fileprivate var isStream: Bool {
    if case .streaming = self { true } else { false }
  }
}
