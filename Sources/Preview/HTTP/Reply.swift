/// An answer to a request.
struct Reply: Hashable, Sendable {
  /// The status.
  var status: Status
  /// The header fields, but for those that every answer has.
  var fields: [HeaderField]
  /// The body.
  var body: [UInt8]
  /// What a stream of events tells about; nil for an answer that ends with its body.
  var topic: Topic?

  /// An answer.
  init(_ status: Status, _ fields: [HeaderField] = [], body: [UInt8] = [], topic: Topic? = nil) {
    self.status = status
    self.fields = fields
    self.body = body
    self.topic = topic
  }

  /// An answer that leads to `location`, an address that begins with `/`.
  static func redirect(to location: String, _ status: Status) -> Reply {
    Reply(status, [HeaderField("Location", location)])
  }

  /// An answer that says nothing but its status.
  static func plain(_ status: Status) -> Reply {
    let text = "\(status.rawValue) \(status.reason)\n"
    var fields = [HeaderField("Content-Type", "text/plain; charset=utf-8")]
    if status == .methodNotAllowed {
      let methods = Request.Method.allCases.map(\.rawValue).joined(separator: ", ")
      fields.append(HeaderField("Allow", methods))
    }
    return Reply(status, fields, body: Array(text.utf8))
  }
}
