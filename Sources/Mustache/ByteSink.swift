internal import PageText

/// What text can be written to, piece by piece.
protocol ByteSink: ~Copyable {
  /// Writes `bytes` behind what is there.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension TextBuffer: ByteSink {}

extension [UInt8]: ByteSink {
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { append(contentsOf: bytes) }
}
