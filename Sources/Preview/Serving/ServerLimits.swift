/// What clients may take of the server.
struct ServerLimits: Hashable, Sendable {
  /// How large the head of a request may be.
  var head = HeadLimits()
  /// How many connections may stand at once.
  var connections = 512
  /// How long a request may take to arrive, and a connection stay idle between requests, in milliseconds.
  var reading: UInt64 = 10_000
  /// How long a connection that asks nothing is left alone while others wait for its place, in milliseconds.
  var grace: UInt64 = 500
  /// How long a client may take nothing of an answer, in milliseconds.
  var writing: UInt64 = 20_000
  /// After how long without news a stream of events is given a sign of life, in milliseconds.
  var heartbeat: UInt64 = 15_000
  /// How many bytes of news may wait for a client before it is given up.
  var backlog = 64 * 1024
}
