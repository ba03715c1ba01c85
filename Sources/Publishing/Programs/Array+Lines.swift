extension Array<String> {
  /// The paths as programs read them from their input, each on a line of its own.
  var lines: [UInt8] { flatMap { Array<UInt8>($0.utf8) + [UInt8(ascii: "\n")] } }
}
