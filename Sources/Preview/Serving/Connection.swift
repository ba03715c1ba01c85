/// One connection of a client and how far its request has come.
struct Connection {
  /// What is being done with it.
  enum State: Equatable {
    /// A request is awaited.
    case reading
    /// The answer is being made.
    case answering(Request.Method, keepsAlive: Bool)
    /// The answer is being sent.
    case writing(keepsAlive: Bool)
    /// News are sent as they come.
    case streaming(Topic)
  }

  /// Its number, which no other connection ever has.
  let number: UInt64
  /// Its socket.
  let socket: Int32
  /// What has arrived and is not yet understood.
  var reader: HeadReader
  /// What is being done with it.
  var state = State.reading
  /// What is still to be sent.
  var output: ArraySlice<UInt8> = []
  /// When it is given up, or a stream given a sign of life, in milliseconds.
  var deadline: UInt64

  /// Whether something may be read from it.
  var reads: Bool {
    switch state {
    case .reading, .streaming: true
    case .answering, .writing: false
    }
  }
}
