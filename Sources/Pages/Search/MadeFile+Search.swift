extension MadeFile {
  /// The file `name` of the search: a plain script that hands `rows` of JSON over, because a page that was opened by
  /// double click may load scripts but not read files.
  init(search name: String, rows: [[UInt8]]) {
    var bytes = Array("discloseSearch(".utf8)
    JSONText.append(name, to: &bytes)
    bytes += ",[\n".utf8
    for (place, row) in rows.enumerated() {
      if place > 0 { bytes += ",\n".utf8 }
      bytes += row
    }
    bytes += "\n]);\n".utf8
    self.init(path: name + ".js", bytes: bytes)
  }
}
