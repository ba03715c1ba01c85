import Digests

extension Manifest {
  /// The bytes of `manifest.json`.
  public var json: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(128 + files.count * 144)
    text += "{\n\"format\": \(Self.format),\n\"generator\": \"".utf8
    Self.append(generator, to: &text)
    text += "\",\n\"files\": [".utf8
    for (index, file) in files.enumerated() {
      text += index == 0 ? "\n{\"path\": \"".utf8 : ",\n{\"path\": \"".utf8
      Self.append(file.path, to: &text)
      text += "\", \"bytes\": \(file.bytes), \"sha256\": \"\(file.digest.hex)\"}".utf8
    }
    text += "\n]\n}\n".utf8
    return text
  }

  private static func append(_ string: String, to text: inout [UInt8]) {
    for byte in string.utf8 {
      if byte == UInt8(ascii: "\"") { text.append(UInt8(ascii: "\\")) }
      text.append(byte)
    }
  }
}
