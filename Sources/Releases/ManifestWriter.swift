import Digests

/// Writes a manifest entry by entry, in the order of the bytes of the paths; what is written may be taken away on the way, because
/// the manifest of a large site is large.
struct ManifestWriter {
  private var text: [UInt8] = []
  private var separator: StaticString = "\n"

  /// The manifest of a site that the program `generator` made.
  init(generator: String) {
    text += "{\n\"format\": \(Manifest.format),\n\"generator\": \"".utf8
    append(escaping: generator)
    append("\",\n\"files\": [")
  }

  /// Adds `file`.
  mutating func append(_ file: Manifest.File) {
    // Piece by piece, because putting a text together for each line takes several times as long.
    separate()
    append("{\"path\": \"")
    append(escaping: file.path)
    append("\", \"bytes\": ")
    text += file.bytes.description.utf8
    append(", \"sha256\": \"")
    file.digest.appendHex(to: &text)
    append("\"}")
  }

  /// Adds `entries` of another manifest, with commas between them.
  mutating func append(_ entries: ArraySlice<UInt8>) {
    separate()
    text += entries
  }

  /// Ends the manifest.
  mutating func end() { append("\n]\n}\n") }

  /// What was written since this was called last.
  mutating func take() -> [UInt8] {
    defer { text.removeAll(keepingCapacity: true) }
    return text
  }

  private mutating func separate() {
    append(separator)
    separator = ",\n"
  }

  private mutating func append(_ piece: StaticString) {
    piece.withUTF8Buffer { text += $0 }
  }

  private mutating func append(escaping string: String) {
    guard string.utf8.contains(UInt8(ascii: "\"")) else {
      text += string.utf8
      return
    }
    for byte in string.utf8 {
      if byte == UInt8(ascii: "\"") { text.append(UInt8(ascii: "\\")) }
      text.append(byte)
    }
  }
}

extension Manifest {
  /// The bytes of `manifest.json`.
  public var json: [UInt8] {
    var writer = ManifestWriter(generator: generator)
    for file in files { writer.append(file) }
    writer.end()
    return writer.take()
  }
}
