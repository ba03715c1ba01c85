import Digests

extension Manifest {
  /// The bytes of `manifest.json`.
  public var json: [UInt8] {
    Self.json(generator: generator, files: files)
  }

  /// The bytes of the manifest of `files`, ordered by the bytes of their paths, and of what is `kept` of the manifest in
  /// `earlier`, ordered too.
  static func json(
    generator: String, files: [File], kept: [KeptPart] = [], of earlier: ManifestText? = nil
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(128 + files.count * 144 + kept.reduce(0) { $0 + $1.range.count })
    text += "{\n\"format\": \(Self.format),\n\"generator\": \"".utf8
    Self.append(generator, to: &text)
    text += "\",\n\"files\": [".utf8
    var separator = "\n"
    var kept = kept[...]
    func takeOver(before path: String?) {
      while let part = kept.first, let earlier,
        path.map({ SitePath.precedes(part.first, $0) }) ?? true
      {
        text += separator.utf8
        text += earlier.entries(at: part.range)
        separator = ",\n"
        kept.removeFirst()
      }
    }
    for file in files {
      takeOver(before: file.path)
      // Piece by piece, because putting a text together for each line takes several times as long.
      text += separator.utf8
      text += "{\"path\": \"".utf8
      Self.append(file.path, to: &text)
      text += "\", \"bytes\": ".utf8
      text += file.bytes.description.utf8
      text += ", \"sha256\": \"".utf8
      file.digest.appendHex(to: &text)
      text += "\"}".utf8
      separator = ",\n"
    }
    takeOver(before: nil)
    text += "\n]\n}\n".utf8
    return text
  }

  private static func append(_ string: String, to text: inout [UInt8]) {
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
