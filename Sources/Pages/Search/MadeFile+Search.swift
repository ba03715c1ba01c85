extension MadeFile {
  /// The file `name` of the search: a plain script that hands `rows` of JSON over, because a page that was opened by
  /// double click may load scripts but not read files.
  init(search name: String, rows: [String]) {
    let text = "discloseSearch(" + JSONText.string(name) + ",[\n" + rows.joined(separator: ",\n") + "\n]);\n"
    self.init(path: name + ".js", bytes: Array(text.utf8))
  }
}
