/// Collects the bytes of a connection and finds the heads of requests in them.
///
/// Lines end with CR LF and nothing else (RFC 9112, section 2.2 lets a server insist), so that two programs never see
/// different lines in the same bytes.
struct HeadReader {
  private let limits: HeadLimits
  private var buffer: [UInt8] = []
  private var scanned = 0
  private var lineLength: Int?

  /// A reader that has seen nothing yet.
  init(limits: HeadLimits = HeadLimits()) {
    self.limits = limits
  }

  /// Whether part of a request is waiting for the rest.
  var hasBegun: Bool { !buffer.isEmpty }

  /// Goes on with `bytes`.
  mutating func take(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
  }

  /// The next head, or nil where more bytes are needed.
  ///
  /// - Throws: what is wrong with the bytes, after which nothing of the connection can be understood.
  mutating func next() throws(Refusal) -> RequestHead? {
    skipEmptyLines()
    if scanned == 0, buffer == [0x0D] { return nil }
    while scanned < buffer.count {
      let (byte, previous) = (buffer[scanned], scanned > 0 ? buffer[scanned - 1] : 0)
      if (byte == 0x0A) != (previous == 0x0D) { throw Refusal(.badRequest) }
      scanned += 1
      if byte == 0x0A {
        lineLength = lineLength ?? scanned - 2
        if scanned >= 4, buffer[scanned - 3] == 0x0A { return try takeHead() }
      }
      if scanned > limits.head { throw Refusal(.headTooLarge) }
      if lineLength == nil, scanned > limits.line { throw Refusal(.uriTooLong) }
    }
    return nil
  }

  /// Empty lines before a request are passed over (RFC 9112, section 2.2).
  private mutating func skipEmptyLines() {
    while scanned == 0, buffer.starts(with: [0x0D, 0x0A]) { buffer.removeFirst(2) }
  }

  private mutating func takeHead() throws(Refusal) -> RequestHead {
    let head = RequestHead.lines(in: buffer[..<(scanned - 4)])
    buffer.removeFirst(scanned)
    scanned = 0
    lineLength = nil
    guard head.count <= limits.fields + 1 else { throw Refusal(.headTooLarge) }
    return try RequestHead(lines: head)
  }
}
