/// Why a request is not looked at further; the connection is closed behind the answer.
struct Refusal: Error, Hashable, Sendable {
  /// What the client is told.
  let status: Status

  /// A refusal with `status`.
  init(_ status: Status) {
    self.status = status
  }
}
